using Atlas.Core.Locations;

namespace Atlas.Core.Records;

/// <summary>A municipality of the metropolitan city (a row of <c>municipalities.csv</c>).</summary>
public sealed record Municipality
{
    /// <summary>ISTAT code: six digits, kept as text with its zeros.</summary>
    public required Located<string> Istat { get; init; }

    /// <summary>Official name.</summary>
    public required Located<string> Name { get; init; }

    /// <summary>The name in addresses, derived from <see cref="Name"/>.</summary>
    public required string Slug { get; init; }

    /// <summary>Cadastral (Belfiore) code: a letter and three digits.</summary>
    public required Located<string> Belfiore { get; init; }

    /// <summary>Id of the homogeneous zone; nothing where it belongs to none.</summary>
    public Located<string>? ZoneId { get; init; }

    /// <summary>Inhabitants in <see cref="PopulationYear"/>.</summary>
    public int? Population { get; init; }

    /// <summary>Year of the population figure.</summary>
    public int? PopulationYear { get; init; }

    /// <summary>Area in km².</summary>
    public decimal? AreaKm2 { get; init; }

    /// <summary>Where it lies, in WGS 84; the place is that of the latitude.</summary>
    public Located<GeoPoint>? Point { get; init; }

    /// <summary>Address of the institutional website.</summary>
    public Located<string>? Website { get; init; }

    /// <summary>Id of the source of this row.</summary>
    public required Located<string> SourceId { get; init; }

    /// <summary>Place in the source.</summary>
    public string? Locator { get; init; }
}
