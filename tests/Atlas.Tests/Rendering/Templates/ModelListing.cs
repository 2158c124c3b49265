using System.Collections;
using System.Reflection;
using System.Text;
using System.Text.Json.Nodes;
using Atlas.Core.Values;
using Atlas.Pages.Plan;
using Atlas.Pages.Routes;

namespace Atlas.Tests.Rendering.Templates;

/// <summary>Lists the models of pages and whatever they are made of, as a template sees them.</summary>
/// <param name="pages">The model of each template.</param>
internal sealed class ModelListing(IReadOnlyList<(string Template, Type Model)> pages)
{
    private readonly XmlSummaries _summaries = new();
    private readonly Dictionary<string, Type> _parts = new(StringComparer.Ordinal);

    public override string ToString()
    {
        var text = new StringBuilder();
        Table(text, "Tutte le pagine: `page`", _summaries.Of(typeof(PageModel)), Properties(typeof(PageModel)));
        foreach ((string template, Type model) in pages)
        {
            Table(text, $"`{template}.sbn-html`: `page`", _summaries.Of(model), Properties(model).Where(p => p.DeclaringType == model));
        }

        var done = new HashSet<string>(StringComparer.Ordinal);
        while (_parts.FirstOrDefault(part => !done.Contains(part.Key)).Value is { } next)
        {
            string name = _parts.Keys.Where(key => !done.Contains(key)).Order(StringComparer.Ordinal).First();
            next = _parts[name];
            done.Add(name);
            Table(text, name, _summaries.Of(next), Properties(next));
        }

        return text.ToString();
    }

    private void Table(StringBuilder text, string heading, string summary, IEnumerable<PropertyInfo> properties)
    {
        text.Append($"### {heading}\n\n{summary}\n\n");
        PropertyInfo[] rows = [.. properties];
        if (rows.Length == 0)
        {
            text.Append("Niente di più di ciò che hanno tutte le pagine.\n\n");
            return;
        }

        text.Append("| nome | che cos'è | |\n|---|---|---|\n");
        foreach (PropertyInfo property in rows)
        {
            text.Append($"| `{Snake(property.Name)}` | {NameOf(property)} | {_summaries.Of(property)} |\n");
        }

        text.Append('\n');
    }

    private static IEnumerable<PropertyInfo> Properties(Type type) => type
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(p => p.GetMethod is not null && p.GetIndexParameters().Length == 0 && p.Name is not "EqualityContract")
        .OrderBy(p => p.MetadataToken);

    private string NameOf(PropertyInfo property)
    {
        bool mayLack = Nullable.GetUnderlyingType(property.PropertyType) is not null || new NullabilityInfoContext().Create(property).ReadState == NullabilityState.Nullable;
        return NameOf(property.PropertyType) + (mayLack ? ", se c'è" : string.Empty);
    }

    private string NameOf(Type type)
    {
        Type known = Nullable.GetUnderlyingType(type) ?? type;
        return known switch
        {
            _ when known == typeof(string) => "testo",
            _ when known == typeof(bool) => "sì o no",
            _ when known == typeof(int) || known == typeof(long) || known == typeof(decimal) || known == typeof(double) => "numero",
            _ when known == typeof(DateOnly) || known == typeof(PartialDate) => "data",
            _ when known == typeof(Route) => "indirizzo",
            _ when typeof(JsonNode).IsAssignableFrom(known) => "JSON",
            { IsEnum: true } => "parola",
            _ when ItemOf(known) is { } item => $"elenco: {NameOf(item)}",
            _ => Part(known),
        };
    }

    private static Type? ItemOf(Type type) => typeof(IEnumerable).IsAssignableFrom(type)
        ? type.GetInterfaces().Append(type).FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEnumerable<>))?.GetGenericArguments()[0]
        : null;

    private string Part(Type type)
    {
        string name = type.IsGenericType ? $"{type.Name[..type.Name.IndexOf('`')]} di {NameOf(type.GetGenericArguments()[0])}" : type.Name;
        if (!type.IsGenericType)
        {
            _parts.TryAdd(name, type);
        }

        return name;
    }

    private static string Snake(string name) =>
        string.Concat(name.Select((c, i) => char.IsUpper(c) && i > 0 ? $"_{char.ToLowerInvariant(c)}" : char.ToLowerInvariant(c).ToString()));
}
