using Atlas.Build;

namespace Atlas.Cli.Reports;

/// <summary>Writes the outcome of a build in one of the forms of <c>--format</c>.</summary>
public interface IReport
{
    /// <summary>Writes the outcome.</summary>
    void Write(BuildOutcome outcome);
}
