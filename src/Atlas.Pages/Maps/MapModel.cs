using System.Collections.Immutable;

namespace Atlas.Pages.Maps;

/// <summary>A map as its partial draws it: cells that are links, labels, legend, and the table of the same numbers.</summary>
public sealed record MapModel
{
    /// <summary>What it shows; unique on its page.</summary>
    public required string Title { get; init; }

    /// <summary>What it says, for those who do not see it.</summary>
    public required string Description { get; init; }

    /// <summary>The value of <c>viewBox</c>.</summary>
    public required string ViewBox { get; init; }

    /// <summary>Width in units.</summary>
    public required int Width { get; init; }

    /// <summary>Height in units.</summary>
    public required int Height { get; init; }

    /// <summary>Whether it is a diagram and not a map of boundaries.</summary>
    public required bool IsSchematic { get; init; }

    /// <summary>Shape of the territory around the cells, as the <c>d</c> of a path.</summary>
    public required string Land { get; init; }

    /// <summary>The municipalities, by name.</summary>
    public required ImmutableArray<MapCell> Cells { get; init; }

    /// <summary>The names shown.</summary>
    public required ImmutableArray<MapLabel> Labels { get; init; }

    /// <summary>Heading of the legend.</summary>
    public required string LegendTitle { get; init; }

    /// <summary>The legend, the lowest class first.</summary>
    public required ImmutableArray<MapLegendEntry> Legend { get; init; }

    /// <summary>Whether the legend speaks of interventions that several municipalities share.</summary>
    public required bool HasShared { get; init; }

    /// <summary>The table: municipalities with interventions, by name.</summary>
    public required ImmutableArray<MapRow> Rows { get; init; }

    /// <summary>How many of the municipalities have no intervention and no row.</summary>
    public required int Without { get; init; }
}
