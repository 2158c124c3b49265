using System.Collections.Immutable;

namespace Atlas.Templating;

/// <summary>A syntax or run-time error of a template.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Span">Where: path, line and column, all 1-based.</param>
/// <param name="Message">What to tell the author, in English and Italian.</param>
/// <param name="IncludeChain">The calls that led to the template, the innermost first; empty for a page's own template.</param>
public sealed record TemplateError(TemplateErrorKind Kind, SourceSpan Span, TemplateMessage Message, ImmutableArray<SourceSpan> IncludeChain)
{
    /// <summary>The nearest known name, where the error is about an unknown one.</summary>
    public string? Suggestion { get; init; }

    /// <summary>The error in English as the reference implementation prints it: <c>path(line,column) : error : message</c>.</summary>
    public override string ToString() => $"{Span} : error : {Message.English}";
}
