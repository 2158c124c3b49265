using System.Collections.Frozen;
using System.Collections.Immutable;
using Atlas.Core.Diagnostics;
using Atlas.Core.Locations;
using Atlas.Core.Values;
using Atlas.Data.Documents;

namespace Atlas.Data.Schemas;

/// <summary>Reads the description of a kind of file (Table Schema v2, "Descriptor").</summary>
internal sealed class TableSchemaReader(DiagnosticLog log)
{
    /// <summary>The properties of a table schema.</summary>
    public static ImmutableArray<string> Keys { get; } =
    [
        "$schema", "name", "title", "description", "fields", "fieldsMatch", "missingValues", "primaryKey", "uniqueKeys", "foreignKeys", "$comment",
    ];

    private static readonly ImmutableArray<string> Matches = ["exact", "equal", "subset", "superset", "partial"];

    /// <summary>The schema in <paramref name="map"/>, which stands in <paramref name="file"/>; nothing when it has no field.</summary>
    public TableSchema? Read(MapReader map, string file)
    {
        ImmutableArray<FieldSchema> fields = ReadFields(map);
        if (fields.IsEmpty)
        {
            return null;
        }

        FrozenSet<string> names = fields.Select(field => field.Name).ToFrozenSet(StringComparer.Ordinal);
        ImmutableArray<string> primaryKey = Known(map.TextOrTexts("primaryKey"), names, file);
        ImmutableArray<ForeignKey> foreignKeys = ReadForeignKeys(map, names, file);
        var keys = primaryKey.Concat(foreignKeys.SelectMany(key => key.Fields)).ToFrozenSet(StringComparer.Ordinal);
        return new TableSchema
        {
            File = file,
            Name = map.Text("name")?.Value,
            Title = map.Text("title")?.Value,
            Description = map.Text("description")?.Value,
            Location = map.Location,
            Fields = [.. fields.Select(field => field.Type == FieldType.Text && keys.Contains(field.Name) ? field with { Type = FieldType.Code } : field)],
            FieldsMatch = ReadMatch(map),
            PrimaryKey = primaryKey,
            UniqueKeys = ReadUniqueKeys(map, names, file),
            ForeignKeys = foreignKeys,
            MissingValues = map.Node("missingValues") is null
                ? FrozenSet.Create(StringComparer.Ordinal, string.Empty)
                : map.Texts("missingValues").Select(text => text.Value).ToFrozenSet(StringComparer.Ordinal),
        };
    }

    private ImmutableArray<FieldSchema> ReadFields(MapReader map)
    {
        if (map.Node("fields") is null or ListNode { Items.IsEmpty: true })
        {
            map.Miss("fields");
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        ImmutableArray<FieldSchema>.Builder fields = ImmutableArray.CreateBuilder<FieldSchema>();
        foreach (MapReader item in map.Maps("fields", FieldSchemaReader.Keys))
        {
            if (FieldSchemaReader.Read(item, log) is not FieldSchema field)
            {
                continue;
            }

            if (names.Add(field.Name))
            {
                fields.Add(field);
            }
            else
            {
                log.Add(Diagnose.Data.DuplicateField(item.Text("name")!.Value.Location, field.Name));
            }
        }

        return fields.ToImmutable();
    }

    private static FieldsMatch ReadMatch(MapReader map)
    {
        ImmutableArray<Located<string>> written = map.TextOrTexts("fieldsMatch");
        int index = written.IsEmpty ? 0 : Matches.IndexOf(written[0].Value);
        if (index < 0 || written.Length > 1)
        {
            map.Refuse("fieldsMatch", new Phrase($"uno di: {string.Join(", ", Matches)}", $"one of: {string.Join(", ", Matches)}"));
        }

        return index < 0 ? FieldsMatch.Exact : (FieldsMatch)index;
    }

    private ImmutableArray<ImmutableArray<string>> ReadUniqueKeys(MapReader map, FrozenSet<string> names, string file)
    {
        if (map.Node("uniqueKeys") is not ListNode list)
        {
            return [];
        }

        ImmutableArray<ImmutableArray<string>>.Builder keys = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        foreach (DocumentNode item in list.Items)
        {
            if (item is ListNode key && key.Items.All(part => part is ScalarNode { Kind: ScalarKind.Quoted }))
            {
                keys.Add(Known([.. key.Items.Cast<ScalarNode>().Select(part => new Located<string>(part.Text, part.Location))], names, file));
            }
            else
            {
                map.Refuse("uniqueKeys", Wanted.TextList);
            }
        }

        return keys.ToImmutable();
    }

    private ImmutableArray<ForeignKey> ReadForeignKeys(MapReader map, FrozenSet<string> names, string file)
    {
        ImmutableArray<ForeignKey>.Builder keys = ImmutableArray.CreateBuilder<ForeignKey>();
        foreach (MapReader item in map.Maps("foreignKeys", ["fields", "reference"]))
        {
            ImmutableArray<Located<string>> written = item.TextOrTexts("fields");
            ImmutableArray<string> fields = Known(written, names, file);
            if (item.Map("reference", ["resource", "fields"]) is not MapReader reference)
            {
                item.Miss("reference");
                continue;
            }

            Located<string> resource = reference.Text("resource") ?? new Located<string>(string.Empty, reference.Location);
            ImmutableArray<Located<string>> referenced = reference.TextOrTexts("fields");
            if (written.Length != referenced.Length)
            {
                reference.Refuse("fields", new Phrase("un campo per ogni campo della chiave", "a field for each field of the key"));
            }
            else if (!fields.IsEmpty && fields.Length == written.Length)
            {
                keys.Add(new ForeignKey(fields, resource, referenced));
            }
        }

        return keys.ToImmutable();
    }

    private ImmutableArray<string> Known(ImmutableArray<Located<string>> fields, FrozenSet<string> names, string file)
    {
        foreach (Located<string> field in fields.Where(field => !names.Contains(field.Value)))
        {
            log.Add(Diagnose.Data.UnknownKeyField(field.Location, field.Value, file, NearestName.Of(field.Value, names)));
        }

        return [.. fields.Select(field => field.Value).Where(names.Contains)];
    }
}
