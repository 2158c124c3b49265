using System.Collections.Immutable;
using System.Globalization;
using Atlas.Core.Diagnostics;
using Atlas.Core.Locations;
using Atlas.Core.Records;
using Atlas.Core.Values;
using Atlas.Data.Documents;

namespace Atlas.Data.Boundaries;

/// <summary>Reads the boundaries of municipalities from GeoJSON (RFC 7946), whose polygons carry the ISTAT code in one of the properties that are usual for it.</summary>
/// <param name="municipalities">The municipalities of the atlas.</param>
/// <param name="log">Takes what is wrong.</param>
public sealed class BoundaryReader(IReadOnlyCollection<Municipality> municipalities, DiagnosticLog log)
{
    private const int CodeLength = 6;

    /// <summary>Names of the property that holds the code: ISTAT's own, and those of the usual conversions.</summary>
    private static readonly ImmutableArray<string> CodeProperties =
        ["PRO_COM_T", "PRO_COM", "istat", "istat_code", "com_istat_code", "com_istat_code_num", "cod_istat", "codice_istat", "COD_ISTAT"];

    private readonly Dictionary<string, string> _names = municipalities
        .DistinctBy(m => m.Istat.Value, StringComparer.Ordinal)
        .ToDictionary(m => m.Istat.Value, m => m.Name.Value, StringComparer.Ordinal);

    /// <summary>The boundaries of <paramref name="file"/>, whose text is <paramref name="utf8"/>, in its order; what cannot be used is reported and left out.</summary>
    public ImmutableArray<Boundary> Read(string file, ReadOnlySpan<byte> utf8)
    {
        ParsedDocument document = JsonDocumentParser.Parse(file, utf8);
        if (document.Error is DocumentError error)
        {
            log.Add(Diagnose.Data.NotBoundaries(error.Location, error.Detail));
            return [];
        }

        if (document.Root is not MapNode root || Value(root, "features") is not ListNode features)
        {
            log.Add(Diagnose.Data.NotBoundaries(SourceLocation.WholeFile(file), new Phrase("non ha un elenco «features»", "it has no list “features”")));
            return [];
        }

        if (OtherSystem(root) is { } other)
        {
            log.Add(Diagnose.Data.BoundaryElsewhere(other.Location, other.Value));
            return [];
        }

        return ReadAll(file, features);
    }

    private ImmutableArray<Boundary> ReadAll(string file, ListNode features)
    {
        var boundaries = ImmutableArray.CreateBuilder<Boundary>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (DocumentNode feature in features.Items)
        {
            if (Code(feature) is not { } code)
            {
                continue;
            }

            if (!seen.Add(code.Value))
            {
                log.Add(Diagnose.Data.BoundaryTwice(code.Location, _names[code.Value]));
            }
            else if (Polygons(feature, code) is { IsEmpty: false } polygons)
            {
                boundaries.Add(new Boundary(code, polygons));
            }
        }

        string[] missing = [.. _names.Where(pair => !seen.Contains(pair.Key)).Select(pair => pair.Value).Order(StringComparer.Ordinal)];
        if (missing.Length > 0)
        {
            log.Add(Diagnose.Data.BoundaryMissing(file, missing));
        }

        return boundaries.ToImmutable();
    }

    /// <summary>The feature's code, if it is that of a municipality of the atlas.</summary>
    private Located<string>? Code(DocumentNode feature)
    {
        ScalarNode? written = feature is MapNode map && Value(map, "properties") is MapNode properties
            ? CodeProperties.Select(name => Value(properties, name)).OfType<ScalarNode>().FirstOrDefault(node => node.Text.Length > 0)
            : null;

        // Spreadsheets and databases drop the zero at its start.
        string code = written?.Text.PadLeft(CodeLength, '0') ?? string.Empty;
        if (_names.ContainsKey(code))
        {
            return new Located<string>(code, written!.Location);
        }

        log.Add(Diagnose.Data.BoundaryOfNone(written?.Location ?? feature.Location, written?.Text ?? string.Empty, written is null ? null : NearestName.Of(code, _names.Keys)));
        return null;
    }

    private ImmutableArray<ImmutableArray<ImmutableArray<GeoPoint>>> Polygons(DocumentNode feature, Located<string> code)
    {
        if (feature is not MapNode map || Value(map, "geometry") is not MapNode geometry || Value(geometry, "coordinates") is not ListNode { Items.IsEmpty: false } coordinates
            || Value(geometry, "type") is not ScalarNode type || type.Text is not ("Polygon" or "MultiPolygon"))
        {
            Refuse(feature.Location, code, new Phrase("serve un Polygon o un MultiPolygon", "a Polygon or a MultiPolygon is needed"));
            return [];
        }

        var polygons = ImmutableArray.CreateBuilder<ImmutableArray<ImmutableArray<GeoPoint>>>();
        foreach (DocumentNode polygon in type.Text is "Polygon" ? [coordinates] : coordinates.Items)
        {
            ImmutableArray<ImmutableArray<GeoPoint>> rings = [.. (polygon is ListNode list ? list.Items : [polygon]).Select(ring => Ring(ring, code))];
            if (rings.IsEmpty || rings.Any(ring => ring.IsEmpty))
            {
                return [];
            }

            polygons.Add(rings);
        }

        if (RingCrossings.First([.. polygons.SelectMany(polygon => polygon)]) is { } crossing)
        {
            string place = string.Create(CultureInfo.InvariantCulture, $"{crossing.Longitude:0.#####} {crossing.Latitude:0.#####}");
            Refuse(coordinates.Location, code, new Phrase($"si incrocia vicino a {place}", $"it crosses itself near {place}"));
            return [];
        }

        return polygons.ToImmutable();
    }

    private ImmutableArray<GeoPoint> Ring(DocumentNode node, Located<string> code)
    {
        var points = ImmutableArray.CreateBuilder<GeoPoint>();
        foreach (DocumentNode position in node is ListNode list ? list.Items : [])
        {
            if (position is not ListNode { Items: [ScalarNode x, ScalarNode y, ..] } || Number(x) is not { } longitude || Number(y) is not { } latitude)
            {
                Refuse(position.Location, code, new Phrase("una posizione non è [longitudine, latitudine]", "a position is not [longitude, latitude]"));
                return [];
            }

            if (Math.Abs(longitude) > 180 || Math.Abs(latitude) > 90)
            {
                log.Add(Diagnose.Data.BoundaryElsewhere(position.Location, $"{x.Text}, {y.Text}"));
                return [];
            }

            points.Add(new GeoPoint(latitude, longitude));
        }

        if (points.Count < 4 || points[0] != points[^1])
        {
            Refuse(node.Location, code, new Phrase("un anello non è chiuso o ha meno di tre vertici", "a ring is not closed or has less than three corners"));
            return [];
        }

        return points.ToImmutable();
    }

    private void Refuse(SourceLocation at, Located<string> code, Phrase detail) => log.Add(Diagnose.Data.BoundaryBroken(at, _names[code.Value], detail));

    /// <summary>The system that a file of before RFC 7946 declares, when it is not WGS 84.</summary>
    private static Located<string>? OtherSystem(MapNode root) =>
        Value(root, "crs") is MapNode crs && Value(crs, "properties") is MapNode properties && Value(properties, "name") is ScalarNode name
        && !name.Text.Contains("CRS84", StringComparison.OrdinalIgnoreCase) && !name.Text.EndsWith("4326", StringComparison.Ordinal)
            ? new Located<string>(name.Text, name.Location)
            : null;

    private static double? Number(ScalarNode node) =>
        node.Kind == ScalarKind.Number && double.TryParse(node.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? number : null;

    private static DocumentNode? Value(MapNode map, string key)
    {
        foreach (MapEntry entry in map.Entries)
        {
            if (string.Equals(entry.Key.Value, key, StringComparison.Ordinal))
            {
                return entry.Value;
            }
        }

        return null;
    }
}
