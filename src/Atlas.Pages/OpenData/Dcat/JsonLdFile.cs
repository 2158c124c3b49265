using System.Text.Json.Nodes;
using Atlas.Pages.OpenData.Formats;

namespace Atlas.Pages.OpenData.Dcat;

/// <summary>Writes a graph as JSON-LD in expanded form, which needs no context to be fetched.</summary>
internal static class JsonLdFile
{
    /// <summary>Its media type.</summary>
    public const string MediaType = "application/ld+json";

    /// <summary>Writes the graph.</summary>
    public static void Write(RdfGraph graph, Stream stream) =>
        JsonOutput.Write(JsonFields.ListOf(graph.Subjects.Select(subject => Node(graph, subject))), stream);

    private static JsonObject Node(RdfGraph graph, string subject)
    {
        var node = new JsonObject { ["@id"] = subject };
        foreach (IGrouping<string, (string Predicate, RdfNode Value)> values in graph.Of(subject).GroupBy(pair => pair.Predicate, StringComparer.Ordinal))
        {
            bool isType = string.Equals(values.Key, Vocabularies.Rdf + "type", StringComparison.Ordinal);
            node[isType ? "@type" : values.Key] = JsonFields.ListOf(values.Select(pair => isType ? (JsonNode)JsonValue.Create(pair.Value.Text) : Value(pair.Value)));
        }

        return node;
    }

    private static JsonObject Value(RdfNode node) => node.IsIri
        ? new JsonObject { ["@id"] = node.Text }
        : new JsonObject { ["@value"] = node.Text }.With("@language", node.Language).With("@type", node.Type);
}
