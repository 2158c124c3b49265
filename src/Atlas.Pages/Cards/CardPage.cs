using System.Collections.Immutable;
using Atlas.Pages.Plan;
using Atlas.Pages.Subjects;

namespace Atlas.Pages.Cards;

/// <summary>A profile in brief, for other sites to show in a frame. It leads to the profile and loads nothing but style sheets.</summary>
public sealed record CardPage : PageModel
{
    /// <summary>What the subject is, in words.</summary>
    public required string KindName { get; init; }

    /// <summary>The profile.</summary>
    public required LinkModel Profile { get; init; }

    /// <summary>Where it is; nothing for what is a place itself.</summary>
    public string? Place { get; init; }

    /// <summary>Its first figures.</summary>
    public required ImmutableArray<FigureModel> Figures { get; init; }

    /// <summary>How far it has come; nothing where no dated fact tells or where it is no work.</summary>
    public StageModel? Stage { get; init; }
}
