using System.Collections.Immutable;

namespace Atlas.Templating;

/// <summary>How a rendering went.</summary>
/// <param name="Errors">Its errors; where there are any, nothing was written.</param>
public sealed record RenderResult(ImmutableArray<TemplateError> Errors)
{
    /// <summary>A rendering without errors.</summary>
    public static RenderResult Success { get; } = new([]);

    /// <summary>Whether the output was written.</summary>
    public bool IsSuccess => Errors.IsEmpty;
}
