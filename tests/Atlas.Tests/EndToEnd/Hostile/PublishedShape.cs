using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Atlas.Tests.Pages.OpenData;
using Microsoft.Data.Sqlite;

namespace Atlas.Tests.EndToEnd.Hostile;

/// <summary>
/// What a published file is made of besides its texts, as a program that reads it finds it: elements, attributes, schemes of addresses,
/// keys, columns, rows. Two atlases that differ in their texts alone have the same.
/// </summary>
internal static partial class PublishedShape
{
    private static readonly string[] AddressAttributes = ["href", "src", "action", "formaction", "data", "poster", "srcset", "cite", "ping", "style", "srcdoc", "http-equiv"];

    /// <summary>The shape of a file, a line for each thing that it holds, sorted.</summary>
    public static string Of(string path, byte[] content)
    {
        IEnumerable<string> lines = Path.GetExtension(path) switch
        {
            ".html" => Html(Encoding.UTF8.GetString(content)),
            ".xml" or ".svg" => Xml(content),
            // The keys of the search index are the words of texts.
            ".json" when path.StartsWith("cerca/", StringComparison.Ordinal) => Parsed(content),
            ".json" or ".jsonld" or ".geojson" => Json(content),
            ".csv" when path.StartsWith("dati/excel/", StringComparison.Ordinal) => ExcelCsv(Encoding.UTF8.GetString(content)),
            ".csv" => Csv(Encoding.UTF8.GetString(content)),
            ".ttl" => [Literals().Replace(Encoding.UTF8.GetString(content), "\"\"")],
            ".sqlite" => Sqlite(content),
            _ => [Encoding.UTF8.GetString(content).Count(c => c == '\n').ToString(System.Globalization.CultureInfo.InvariantCulture)],
        };
        return string.Join('\n', lines.GroupBy(line => line, StringComparer.Ordinal).Select(group => $"{group.Key} ×{group.Count()}").Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Html(string html)
    {
        var document = new HtmlParser().ParseDocument(html);
        foreach (INode node in document.Descendants())
        {
            if (node is IElement element)
            {
                // How many lines a label takes, and whether it fits on a map, hangs on its letters.
                if (element.LocalName is not ("text" or "tspan"))
                {
                    yield return $"{element.Prefix}{element.LocalName}[{string.Join(' ', element.Attributes.Select(Attribute).Order(StringComparer.Ordinal))}]";
                }

                if (element.LocalName is "script" && element.TextContent.Length > 0)
                {
                    foreach (string line in Json(Encoding.UTF8.GetBytes(element.TextContent)))
                    {
                        yield return line;
                    }
                }
            }
            else if (node.NodeType is not (NodeType.Text or NodeType.DocumentType))
            {
                yield return node.NodeType.ToString();
            }
        }
    }

    private static string Attribute(IAttr attribute) =>
        AddressAttributes.Contains(attribute.LocalName, StringComparer.Ordinal) ? $"{attribute.Name}={Scheme(attribute.Value)}" : attribute.Name;

    private static string Scheme(string address) => Schemes().Match(address) is { Success: true } match ? match.Value : "relative";

    private static IEnumerable<string> Xml(byte[] content)
    {
        using var reader = XmlReader.Create(new MemoryStream(content), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        foreach (XNode node in XDocument.Load(reader).DescendantNodes())
        {
            if (node is XElement element)
            {
                yield return $"{element.Name}[{string.Join(' ', element.Attributes().Select(a => $"{a.Name}={(a.Name.LocalName is "href" ? Scheme(a.Value) : string.Empty)}"))}]";
            }
            else if (node is not XText)
            {
                yield return node.NodeType.ToString();
            }
        }
    }

    private static IEnumerable<string> Parsed(byte[] content)
    {
        using JsonDocument document = JsonDocument.Parse(content);
        return [document.RootElement.ValueKind.ToString()];
    }

    private static IEnumerable<string> Json(byte[] content)
    {
        using JsonDocument document = JsonDocument.Parse(content);
        var lines = new List<string>();
        Walk(document.RootElement, "$", lines);
        return lines;
    }

    private static void Walk(JsonElement element, string at, List<string> lines)
    {
        lines.Add($"{at} {element.ValueKind}");
        foreach (JsonElement item in element.ValueKind == JsonValueKind.Array ? element.EnumerateArray() : [])
        {
            Walk(item, at + "[]", lines);
        }

        foreach (JsonProperty property in element.ValueKind == JsonValueKind.Object ? element.EnumerateObject() : [])
        {
            Walk(property.Value, $"{at}.{property.Name}", lines);
        }
    }

    private static IEnumerable<string> Csv(string text)
    {
        List<string[]> rows = PlannedBytes.Rows(text);
        Assert.All(rows.SelectMany(row => row), cell => Assert.False(cell.Length > 0 && "=+@\t\r\n".Contains(cell[0]), $"a spreadsheet would run {cell}"));
        return [string.Join(',', rows[0]), .. rows.Select(row => $"{row.Length} cells")];
    }

    /// <summary>The form for Italian spreadsheets: semicolons, and codes of digits and dates as formulas that keep them as they are, which are the only ones.</summary>
    private static IEnumerable<string> ExcelCsv(string text)
    {
        List<string[]> rows = [.. CsvText.Records(text.TrimStart('\uFEFF'), ';').Select(record => record.Cells)];
        Assert.All(rows.SelectMany(row => row), cell => Assert.False(
            cell.Length > 0 && "=+@\t\r\n".Contains(cell[0]) && !KeptZeros().IsMatch(cell), $"a spreadsheet would run {cell}"));
        return [string.Join(';', rows[0]), .. rows.Select(row => $"{row.Length} cells")];
    }

    private static IEnumerable<string> Sqlite(byte[] content)
    {
        string file = Path.GetTempFileName();
        File.WriteAllBytes(file, content);
        try
        {
            using var connection = new SqliteConnection($"Data Source={file};Mode=ReadOnly;Pooling=False");
            connection.Open();
            Assert.Equal(["ok"], Column(connection, "PRAGMA integrity_check"));
            return
            [
                .. Column(connection, "SELECT coalesce(sql, name) FROM sqlite_master"),
                .. Column(connection, "SELECT name FROM sqlite_master WHERE type = 'table'").SelectMany(table => Column(connection, $"SELECT '{table} ' || count(*) FROM \"{table}\"")),
            ];
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static List<string> Column(SqliteConnection connection, string query)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = query;
        using SqliteDataReader reader = command.ExecuteReader();
        var values = new List<string>();
        while (reader.Read())
        {
            values.Add(reader.GetString(0));
        }

        return values;
    }

    [GeneratedRegex("""
        "(\\.|[^"\\])*"
        """, RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Literals();

    [GeneratedRegex("^=\"?[0-9-]+\"?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex KeptZeros();

    [GeneratedRegex(@"^\s*[A-Za-z][A-Za-z0-9+.\-]*:", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Schemes();
}
