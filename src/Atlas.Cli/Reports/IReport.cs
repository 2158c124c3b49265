using Atlas.Build;
using Atlas.Build.Integrity;

namespace Atlas.Cli.Reports;

/// <summary>Writes the outcome of a build or a verification in one of the forms of <c>--format</c>.</summary>
public interface IReport
{
    /// <summary>Writes the outcome.</summary>
    void Write(BuildOutcome outcome);

    /// <summary>Writes how a published site compares with what was built.</summary>
    void Write(VerificationOutcome outcome);
}
