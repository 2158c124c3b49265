using System.Collections.Immutable;
using Atlas.Core.Diagnostics;
using Atlas.Core.Locations;
using Atlas.Data.Documents;

namespace Atlas.Data.Schemas;

/// <summary>Reads the description of one column (Table Schema v2, "Field Descriptors").</summary>
internal static class FieldSchemaReader
{
    /// <summary>The property of a column whose texts were neutralised when they were published, and are restored when they are read.</summary>
    public const string NeutralisedProperty = "atlas:neutralised";

    /// <summary>The properties of a field.</summary>
    public static ImmutableArray<string> Keys { get; } =
    [
        "name", "title", "description", "type", "format", "example", "constraints", "missingValues", "categories", "categoriesOrdered",
        "rdfType", "decimalChar", "groupChar", "bareNumber", "trueValues", "falseValues", "delimiter", "itemType", "unit", "$comment",
        NeutralisedProperty,
    ];

    private static readonly ImmutableArray<string> Types =
        ["string", "number", "integer", "boolean", "date", "year", "yearmonth", "list", "any"];

    private static readonly ImmutableArray<string> Constraints =
        ["required", "unique", "pattern", "enum", "minimum", "maximum", "minLength", "maxLength"];

    /// <summary>The field in <paramref name="map"/>; nothing when it has no name.</summary>
    public static FieldSchema? Read(MapReader map, DiagnosticLog log)
    {
        if (map.RequiredText("name") is not Located<string> name)
        {
            return null;
        }

        Located<string>? type = map.Text("type");
        string typeName = type?.Value ?? "string";
        bool isKnownType = Types.Contains(typeName, StringComparer.Ordinal);
        if (!isKnownType)
        {
            log.Add(Diagnose.Data.UnknownFieldType(type?.Location ?? name.Location, typeName, Types));
        }

        FieldConstraints constraints = ReadConstraints(map, log);
        NumberFormat? number = ReadNumberFormat(map);
        return new FieldSchema
        {
            Name = name.Value,
            Title = map.Text("title")?.Value,
            Location = type?.Location ?? name.Location,
            Type = TypeOf(typeName, map.Text("format")?.Value, constraints),
            Description = map.Text("description")?.Value ?? map.Text("title")?.Value ?? string.Empty,
            IsDoubtful = !isKnownType || number is null,
            Number = number ?? NumberFormat.Plain,
            Precision = PrecisionOf(typeName),
            TrueValue = map.Texts("trueValues").FirstOrDefault(new Located<string>("true", map.Location)).Value,
            FalseValue = map.Texts("falseValues").FirstOrDefault(new Located<string>("false", map.Location)).Value,
            Delimiter = map.Text("delimiter")?.Value is { Length: > 0 } delimiter ? delimiter : ",",
            IsNeutralised = map.Flag(NeutralisedProperty)?.Value ?? false,
            Constraints = constraints,
        };
    }

    private static FieldType TypeOf(string type, string? format, FieldConstraints constraints) => type switch
    {
        "number" => FieldType.Number,
        "integer" => FieldType.Integer,
        "boolean" => FieldType.Boolean,
        "date" or "year" or "yearmonth" => FieldType.Date,
        "list" => FieldType.List,
        _ when string.Equals(constraints.Pattern?.Text.Value, FieldSchema.PartialDatePattern, StringComparison.Ordinal) => FieldType.Date,
        _ when string.Equals(format, "uri", StringComparison.Ordinal) => FieldType.Address,
        _ when constraints.Pattern is not null || !constraints.Enum.IsEmpty => FieldType.Code,
        _ => FieldType.Text,
    };

    private static DatePrecision PrecisionOf(string type) => type switch
    {
        "date" => DatePrecision.Day,
        "yearmonth" => DatePrecision.Month,
        "year" => DatePrecision.Year,
        _ => DatePrecision.Any,
    };

    private static NumberFormat? ReadNumberFormat(MapReader map)
    {
        string? decimalChar = Character(map, "decimalChar");
        string? groupChar = Character(map, "groupChar");
        bool isBare = map.Flag("bareNumber")?.Value ?? true;
        return decimalChar?.Length == 0 || groupChar?.Length == 0
            ? null
            : new NumberFormat(decimalChar?[0] ?? '.', groupChar?[0], decimalChar is not null, isBare);
    }

    /// <summary>The character under <paramref name="key"/>, nothing where there is none, an empty text where it is in error.</summary>
    private static string? Character(MapReader map, string key)
    {
        string? text = map.Text(key)?.Value;
        if (text is null or { Length: 1 })
        {
            return text;
        }

        map.Refuse(key, Wanted.Character);
        return string.Empty;
    }

    private static FieldConstraints ReadConstraints(MapReader field, DiagnosticLog log)
    {
        if (field.Map("constraints", []) is not MapReader map)
        {
            return FieldConstraints.None;
        }

        foreach (MapEntry entry in map.Entries.Where(entry => !Constraints.Contains(entry.Key.Value, StringComparer.Ordinal)))
        {
            log.Add(Diagnose.Data.UnknownConstraint(entry.Key.Location, entry.Key.Value, Constraints));
        }

        Located<string>? pattern = map.Text("pattern");
        return new FieldConstraints
        {
            Required = map.Flag("required")?.Value ?? false,
            Unique = map.Flag("unique")?.Value ?? false,
            Pattern = pattern is Located<string> text ? CellPattern.Parse(text, log) : null,
            DigitCount = DigitCountOf(pattern?.Value),
            Enum = [.. map.Texts("enum").Select(text => text.Value)],
            Minimum = map.Number("minimum")?.Value,
            Maximum = map.Number("maximum")?.Value,
            MinLength = map.Integer("minLength", 0)?.Value,
            MaxLength = map.Integer("maxLength", 0)?.Value,
        };
    }

    private static int? DigitCountOf(string? pattern)
    {
        const string Start = "^[0-9]{";
        const string End = "}$";
        return pattern is not null && pattern.StartsWith(Start, StringComparison.Ordinal) && pattern.EndsWith(End, StringComparison.Ordinal)
            && int.TryParse(pattern.AsSpan()[Start.Length..^End.Length], out int count) ? count : null;
    }
}
