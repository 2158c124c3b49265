using System.Collections.Frozen;
using System.Collections.Immutable;
using Atlas.Data.Schemas;

namespace Atlas.Data.Records;

/// <summary>The kinds of file that become records, and the columns that each kind is read by (DESIGN §4).</summary>
internal static class RecordKinds
{
    /// <summary>The kind whose names stand for municipalities elsewhere.</summary>
    public const string Municipalities = "municipalities";

    /// <summary>The kind whose ids may be columns of <see cref="Interventions"/>.</summary>
    public const string Measures = "measures";

    /// <summary>The kind that may have measures as columns.</summary>
    public const string Interventions = "interventions";

    /// <summary>The kinds whose rows others refer to.</summary>
    public static FrozenSet<string> HaveIds { get; } = FrozenSet.Create(
        StringComparer.Ordinal, "sources", Measures, Municipalities, "zones", "strategies", "programmes", Interventions);

    /// <summary>The columns that each kind cannot do without; the name of a kind is that of its schema file.</summary>
    public static FrozenDictionary<string, ImmutableArray<RecordColumn>> Columns { get; } =
        new Dictionary<string, ImmutableArray<RecordColumn>>(StringComparer.Ordinal)
        {
            ["sources"] = [new("id"), new("title"), new("publisher"), new("authority")],
            [Measures] =
            [
                new("id"), new("label"), new("unit"), new("family"), new("precedence", FieldType.Integer), new("additive", FieldType.Boolean),
                new("definition"),
            ],
            ["vocabularies"] = [new("vocabulary"), new("id"), new("label"), new("order", FieldType.Integer)],
            [Municipalities] = [new("istat"), new("name"), new("belfiore"), new("source")],
            ["zones"] = [new("id"), new("name"), new("source")],
            ["strategies"] = [new("id"), new("number", FieldType.Integer), new("name"), new("short_name"), new("source")],
            ["strategy-links"] = [new("subject"), new("strategy"), new("basis"), new("reason")],
            ["programmes"] = [new("id"), new("parent"), new("kind"), new("name"), new("short_name"), new("source")],
            [Interventions] = [new("id"), new("programme"), new("municipalities", FieldType.List), new("source"), new("locator")],
            ["figures"] = [new("subject"), new("measure"), new("value", FieldType.Number), new("source"), new("locator")],
            ["events"] = [new("subject"), new("date"), new("stage"), new("text"), new("source")],
            ["inferences"] = [new("subject"), new("field"), new("reason"), new("confidence")],
            ["gaps"] = [new("subject"), new("field"), new("reason")],
            ["contracts"] = [new("subjects", FieldType.List), new("object"), new("source")],
        }.ToFrozenDictionary(StringComparer.Ordinal);
}
