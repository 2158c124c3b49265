namespace Atlas.Templating;

/// <summary>How templates are parsed and rendered.</summary>
public sealed record TemplateOptions
{
    /// <summary>Unknown variables, members and functions are errors.</summary>
    public static TemplateOptions Atlas { get; } = new();

    /// <summary>The reference implementation's behaviour: what is unknown is empty, nothing is escaped, and loops run 1000 steps at most.</summary>
    public static TemplateOptions Reference { get; } = new()
    {
        IsStrict = false,
        Escaping = HtmlEscaping.Never,
        Limits = new TemplateLimits { LoopSteps = 1000 },
    };

    /// <summary>Whether a variable, member or function that does not exist is an error (otherwise it is null).</summary>
    public bool IsStrict { get; init; } = true;

    /// <summary>Which templates escape their output.</summary>
    public HtmlEscaping Escaping { get; init; } = HtmlEscaping.ByExtension;

    /// <summary>Whether the lines that a code block writes are indented as the block is (language reference, "Auto indentation").</summary>
    public bool AutoIndent { get; init; } = true;

    /// <summary>How far a template may go.</summary>
    public TemplateLimits Limits { get; init; } = new();

    /// <summary>The present, for <c>date.now</c>.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    internal bool Escapes(string path) => Escaping switch
    {
        HtmlEscaping.Always => true,
        HtmlEscaping.Never => false,
        _ => path.EndsWith(".sbn-html", StringComparison.Ordinal),
    };
}
