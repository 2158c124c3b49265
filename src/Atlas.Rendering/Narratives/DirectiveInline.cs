using System.Collections.Immutable;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Atlas.Rendering.Narratives;

/// <summary>Something between double braces in a narrative: <c>{{ figure "co4-a" "expected_cost" }}</c>.</summary>
internal sealed class DirectiveInline : LeafInline
{
    /// <summary>Its first word; nothing where it cannot be understood.</summary>
    public string? Name { get; init; }

    /// <summary>The quoted words after it.</summary>
    public ImmutableArray<DirectiveArgument> Arguments { get; init; } = [];

    /// <summary>What is written in its place, once it is resolved.</summary>
    public string Html { get; set; } = string.Empty;

    /// <summary>A quoted word of a directive.</summary>
    /// <param name="Text">The word.</param>
    /// <param name="Span">Where it stands, without its quotes.</param>
    internal readonly record struct DirectiveArgument(string Text, SourceSpan Span);
}
