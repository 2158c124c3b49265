using System.Collections.Immutable;

namespace Atlas.Cli.Explanations;

/// <summary>What a page or a figure is made of.</summary>
/// <param name="Address">The page's address from the site's root, with <c>#measure</c> for a figure.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Sections">What had a part in it.</param>
internal sealed record Explanation(string Address, string Name, ImmutableArray<ExplainedSection> Sections);
