using Atlas.Core.Locations;

namespace Atlas.Core.Diagnostics;

public static partial class Diagnose
{
    public static partial class Data
    {
        /// <summary>Rule of <see cref="NotBoundaries"/>.</summary>
        public static readonly DiagnosticRule NotBoundariesRule = new(
            "ATL1401",
            Severity.Error,
            new("il file dei confini non si può leggere: {0}", "the file of boundaries cannot be read: {0}"),
            new("servono un GeoJSON (FeatureCollection) di poligoni, uno per comune", "a GeoJSON (FeatureCollection) of polygons is needed, one for each municipality"));

        /// <summary>Rule of <see cref="BoundaryOfNone"/>.</summary>
        public static readonly DiagnosticRule BoundaryOfNoneRule = new(
            "ATL1402",
            Severity.Warning,
            new("il confine non è di un comune di data/municipalities.csv: {0}", "the boundary is not of a municipality of data/municipalities.csv: {0}"),
            new("togliere il poligono, oppure scriverne il codice ISTAT di sei cifre in una proprietà come istat o PRO_COM_T", "remove the polygon, or write its ISTAT code of six digits in a property such as istat or PRO_COM_T"));

        /// <summary>Rule of <see cref="BoundaryMissing"/>.</summary>
        public static readonly DiagnosticRule BoundaryMissingRule = new(
            "ATL1403",
            Severity.Warning,
            new("il file dei confini lascia fuori {0}, e la mappa non è intera: {1}", "the file of boundaries leaves out {0}, so the map is not whole: {1}"),
            new("aggiungere i loro poligoni, con atlas import confini", "add their polygons, with atlas import confini"));

        /// <summary>Rule of <see cref="BoundaryBroken"/>.</summary>
        public static readonly DiagnosticRule BoundaryBrokenRule = new(
            "ATL1404",
            Severity.Error,
            new("il confine di {0} non è un poligono valido: {1}", "the boundary of {0} is no valid polygon: {1}"),
            new("correggerlo in un programma per le mappe (in QGIS: «Ripara geometrie») ed esportarlo di nuovo", "mend it in a program for maps (in QGIS: “Fix geometries”) and export it again"));

        /// <summary>Rule of <see cref="BoundaryElsewhere"/>.</summary>
        public static readonly DiagnosticRule BoundaryElsewhereRule = new(
            "ATL1405",
            Severity.Error,
            new("le coordinate dei confini non sono gradi WGS 84: {0}", "the coordinates of the boundaries are not WGS 84 degrees: {0}"),
            new("esportare il GeoJSON nel sistema EPSG:4326", "export the GeoJSON in the system EPSG:4326"));

        /// <summary>Rule of <see cref="BoundaryTwice"/>.</summary>
        public static readonly DiagnosticRule BoundaryTwiceRule = new(
            "ATL1406",
            Severity.Error,
            new("il comune {0} ha già un confine", "the municipality {0} has a boundary already"),
            new("tenere un solo poligono (o MultiPolygon) per comune", "keep one polygon (or MultiPolygon) for each municipality"));

        /// <summary>A file of boundaries that is no JSON, or no collection of features.</summary>
        public static Diagnostic NotBoundaries(SourceLocation at, Phrase detail) => new(NotBoundariesRule, at, detail);

        /// <summary>A feature without an ISTAT code that the atlas knows. Typical cause: a file of the whole country, or a property of another name.</summary>
        public static Diagnostic BoundaryOfNone(SourceLocation at, string code, string? nearest) =>
            new(BoundaryOfNoneRule, at, code.Length == 0 ? new Phrase("non ha un codice ISTAT", "it has no ISTAT code") : new Phrase($"'{Excerpt.Of(code)}'{Perhaps(nearest).Italian}", $"'{Excerpt.Of(code)}'{Perhaps(nearest).English}"));

        /// <summary>Municipalities that a file of boundaries leaves out.</summary>
        public static Diagnostic BoundaryMissing(string file, IReadOnlyCollection<string> names) =>
            new(BoundaryMissingRule, SourceLocation.WholeFile(file), Counted.Of(names.Count, new Phrase("comune", "municipality"), new Phrase("comuni", "municipalities")), string.Join(", ", names.Take(NamedMunicipalities)) + (names.Count > NamedMunicipalities ? "…" : string.Empty));

        /// <summary>A geometry that is no polygon, a ring that is not closed, or a boundary that crosses itself.</summary>
        public static Diagnostic BoundaryBroken(SourceLocation at, string municipality, Phrase detail) => new(BoundaryBrokenRule, at, Excerpt.Of(municipality), detail);

        /// <summary>Coordinates of another system. Typical cause: ISTAT's own files, which are in metres (UTM 32N).</summary>
        public static Diagnostic BoundaryElsewhere(SourceLocation at, string detail) => new(BoundaryElsewhereRule, at, Excerpt.Of(detail));

        /// <summary>A second feature of a municipality; the first holds.</summary>
        public static Diagnostic BoundaryTwice(SourceLocation at, string municipality) => new(BoundaryTwiceRule, at, Excerpt.Of(municipality));

        private const int NamedMunicipalities = 5;

        private static Phrase Perhaps(string? nearest) =>
            nearest is null ? new Phrase(string.Empty, string.Empty) : new Phrase($" (forse {nearest})", $" (perhaps {nearest})");
    }
}
