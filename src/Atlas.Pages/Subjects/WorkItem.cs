using System.Collections.Immutable;
using Atlas.Pages.Plan;

namespace Atlas.Pages.Subjects;

/// <summary>An intervention in a list: enough to recognise it, to weigh it and to go there.</summary>
public sealed record WorkItem
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>Its name and profile.</summary>
    public required LinkModel Link { get; init; }

    /// <summary>Whether a source gives its title; otherwise its name stands in for one.</summary>
    public bool HasTitle { get; init; }

    /// <summary>Its municipalities.</summary>
    public required ImmutableArray<LinkModel> Municipalities { get; init; }

    /// <summary>Its programme.</summary>
    public LinkModel? Programme { get; init; }

    /// <summary>Its kind in words.</summary>
    public string? Kind { get; init; }

    /// <summary>Its current stage in words; nothing where no dated fact tells.</summary>
    public string? Stage { get; init; }

    /// <summary>The phase of that stage; <c>none</c> where no dated fact tells.</summary>
    public required string Phase { get; init; }

    /// <summary>Whether the fact that tells the stage is older than the atlas allows.</summary>
    public bool IsStale { get; init; }

    /// <summary>The headline of its cost.</summary>
    public required FigureModel Cost { get; init; }
}
