using System.Collections.Immutable;

namespace Atlas.Pages.OpenData.Tables;

/// <summary>A published table: one description for every form in which it is offered.</summary>
public sealed record DataTable
{
    /// <summary>Its name for programs, that of the kind of file it is read from: <c>interventions</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Its name in addresses, without extension: <c>interventi</c>.</summary>
    public required string File { get; init; }

    /// <summary>Name for readers.</summary>
    public required string Title { get; init; }

    /// <summary>What a row is.</summary>
    public required string Description { get; init; }

    /// <summary>Whether the program computes it from the other tables, so that a new atlas does not read it.</summary>
    public bool IsDerived { get; init; }

    /// <summary>Its columns, in order.</summary>
    public required ImmutableArray<Column> Columns { get; init; }

    /// <summary>The columns that tell a row from all others; empty where it has no key.</summary>
    public ImmutableArray<string> PrimaryKey { get; init; } = [];

    /// <summary>References to other tables.</summary>
    public ImmutableArray<TableReference> References { get; init; } = [];

    /// <summary>Its rows, one cell for each column; made anew each time they are asked for, so that they need not be held.</summary>
    public required IEnumerable<ImmutableArray<Cell>> Rows { get; init; }
}
