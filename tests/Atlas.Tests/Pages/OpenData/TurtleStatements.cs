using System.Text.RegularExpressions;

namespace Atlas.Tests.Pages.OpenData;

/// <summary>Reads RDF 1.1 Turtle without lists, blank nodes and abbreviated numbers, and fails on anything else.</summary>
internal static partial class TurtleStatements
{
    /// <summary>Every statement with its names written out, its texts as they are.</summary>
    public static IEnumerable<string> Of(string turtle)
    {
        var prefixes = new Dictionary<string, string>(StringComparer.Ordinal);
        var sentence = new List<string>();
        string subject = string.Empty;
        string predicate = string.Empty;
        foreach (string token in Tokens(turtle))
        {
            if (token is not ("." or ";" or ","))
            {
                sentence.Add(token);
                continue;
            }

            if (sentence is ["@prefix", var name, var iri])
            {
                prefixes.Add(name, iri[1..^1]);
            }
            else
            {
                string[] terms = [.. sentence.Select(term => Written(term, prefixes))];
                subject = terms.Length == 3 ? terms[0] : subject;
                predicate = terms.Length > 1 ? terms[^2] : predicate;
                yield return $"{subject} {predicate} {terms[^1]}";
            }

            sentence.Clear();
        }

        Assert.Empty(sentence);
    }

    private static IEnumerable<string> Tokens(string turtle)
    {
        int at = 0;
        foreach (Match token in Token().Matches(turtle))
        {
            Assert.True(string.IsNullOrWhiteSpace(turtle[at..token.Index]), $"'{turtle[at..token.Index]}' is no Turtle");
            at = token.Index + token.Length;
            yield return token.Value;
        }

        Assert.True(string.IsNullOrWhiteSpace(turtle[at..]));
    }

    private static string Written(string term, Dictionary<string, string> prefixes)
    {
        if (term[0] == '<')
        {
            return term;
        }

        if (term[0] != '"')
        {
            int colon = term.IndexOf(':', StringComparison.Ordinal);
            return $"<{prefixes[term[..(colon + 1)]]}{term[(colon + 1)..]}>";
        }

        int end = term.LastIndexOf('"');
        string text = Regex.Unescape(term[1..end]);
        string type = term[(end + 1)..];
        return type.StartsWith("^^", StringComparison.Ordinal) ? $"\"{text}\"^^{Written(type[2..], prefixes)}" : $"\"{text}\"{type}";
    }

    [GeneratedRegex("""@prefix|"(?:[^"\\\r\n]|\\.)*"(?:@[a-z-]+|\^\^(?:<[^>]*>|[a-z]*:[A-Za-z0-9]+))?|<[^<>"{}|^`\\\s]*>|[a-z]*:[A-Za-z0-9]*|[.;,]""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Token();
}
