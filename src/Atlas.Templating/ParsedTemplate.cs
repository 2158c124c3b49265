using System.Collections.Immutable;
using Atlas.Templating.Syntax;

namespace Atlas.Templating;

/// <summary>A template read into its syntax tree, with the errors of its text.</summary>
public sealed class ParsedTemplate
{
    internal ParsedTemplate(SourceText source, Statement body, ImmutableArray<TemplateError> errors, TemplateOptions options)
    {
        Source = source;
        Body = body;
        Errors = errors;
        Options = options;
    }

    /// <summary>The path it was parsed with.</summary>
    public string Path => Source.Path;

    /// <summary>The syntax errors, in the order of the text; empty for a template that can be rendered.</summary>
    public ImmutableArray<TemplateError> Errors { get; }

    /// <summary>Whether the template can be rendered.</summary>
    public bool IsValid => Errors.IsEmpty;

    /// <summary>The options it was parsed with.</summary>
    public TemplateOptions Options { get; }

    internal SourceText Source { get; }

    internal Statement Body { get; }
}
