using System.Text;

namespace Atlas.Pages.OpenData.Dcat;

/// <summary>Writes a graph as Turtle (RDF 1.1 Turtle).</summary>
internal static class TurtleFile
{
    /// <summary>Its media type.</summary>
    public const string MediaType = "text/turtle";

    /// <summary>Writes the graph.</summary>
    public static void Write(RdfGraph graph, Stream stream)
    {
        var text = new StringBuilder();
        foreach ((string prefix, string iri) in Vocabularies.Prefixes)
        {
            text.Append("@prefix ").Append(prefix).Append(": <").Append(iri).Append("> .\n");
        }

        foreach (string subject in graph.Subjects)
        {
            text.Append('\n').Append(Iri(subject));
            string separator = "\n  ";
            foreach ((string predicate, RdfNode value) in graph.Of(subject))
            {
                text.Append(separator).Append(Name(predicate)).Append(' ').Append(Node(value));
                separator = " ;\n  ";
            }

            text.Append(" .\n");
        }

        stream.Write(Encoding.UTF8.GetBytes(text.ToString()));
    }

    private static string Node(RdfNode node) => node switch
    {
        { IsIri: true } => Name(node.Text),
        { Language: { } language } => $"{Literal(node.Text)}@{language}",
        { Type: { } type } => $"{Literal(node.Text)}^^{Name(type)}",
        _ => Literal(node.Text),
    };

    private static string Name(string iri)
    {
        foreach ((string prefix, string start) in Vocabularies.Prefixes)
        {
            if (iri.StartsWith(start, StringComparison.Ordinal) && iri.AsSpan(start.Length) is { IsEmpty: false } local && IsPlain(local))
            {
                return $"{prefix}:{local}";
            }
        }

        return Iri(iri);
    }

    private static bool IsPlain(ReadOnlySpan<char> local)
    {
        foreach (char c in local)
        {
            if (!char.IsAsciiLetterOrDigit(c))
            {
                return false;
            }
        }

        return true;
    }

    private static string Iri(string iri)
    {
        var text = new StringBuilder("<");
        foreach (char c in iri)
        {
            _ = c is <= ' ' or '<' or '>' or '"' or '{' or '}' or '|' or '^' or '`' or '\\' ? text.Append(Uri.HexEscape(c)) : text.Append(c);
        }

        return text.Append('>').ToString();
    }

    private static string Literal(string literal) => '"' + literal
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("\"", "\\\"", StringComparison.Ordinal)
        .Replace("\r", "\\r", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal) + '"';
}
