using System.Collections.Immutable;
using Atlas.Templating.Parsing;
using Atlas.Templating.Scanning;

namespace Atlas.Templating;

/// <summary>Reads templates of the Scriban language.</summary>
public static class TemplateParser
{
    /// <summary>Parses a template. Never throws for what the text says: its errors, all of those that can be told apart, are in the result.</summary>
    /// <param name="text">The template.</param>
    /// <param name="path">Its path, for errors and for the options that depend on it.</param>
    /// <param name="options">How to parse.</param>
    public static ParsedTemplate Parse(string text, string path, TemplateOptions options)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(options);

        var source = new SourceText(path, text);
        var scan = Scanner.Scan(text);
        var parser = new Parser(source, scan.Tokens, options);
        var body = parser.ParseTemplate();
        var scanErrors = scan.Errors.Select(e => new TemplateError(TemplateErrorKind.Syntax, source.SpanOf(e.Span), e.Message, []));
        var errors = parser.Errors.Concat(scanErrors).OrderBy(e => e.Span.Start.Offset).ToImmutableArray();
        return new ParsedTemplate(source, body, errors, options);
    }
}
