using System.Text;
using System.Text.Json;
using Atlas.Pages.OpenData;
using Atlas.Pages.Plan;

namespace Atlas.Tests.Pages.OpenData;

/// <summary>Reads planned files back.</summary>
internal static class PlannedBytes
{
    public static byte[] Of(PlannedFile file)
    {
        var stream = new MemoryStream();
        file.Write(stream);
        return stream.ToArray();
    }

    public static byte[] Of(PlanContext context, string path) =>
        Of(new OpenDataFiles(context).Planned().Single(file => file.Routes.Any(route => string.Equals(route.Path, path, StringComparison.Ordinal))));

    public static string Text(PlanContext context, string path) => new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(Of(context, path));

    public static JsonElement Json(PlanContext context, string path)
    {
        using JsonDocument document = JsonDocument.Parse(Of(context, path));
        return document.RootElement.Clone();
    }

    /// <summary>The rows of a CSV file, the header first.</summary>
    public static List<string[]> Csv(PlanContext context, string path) => Rows(Text(context, path));

    /// <summary>Splits RFC 4180 text strictly: every record ends with CRLF.</summary>
    public static List<string[]> Rows(string text)
    {
        var rows = new List<string[]>();
        var row = new List<string>();
        var cell = new StringBuilder();
        bool isQuoted = false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (isQuoted)
            {
                bool isDoubled = c == '"' && i + 1 < text.Length && text[i + 1] == '"';
                isQuoted = c != '"' || isDoubled;
                i += isDoubled ? 1 : 0;
                _ = isQuoted ? cell.Append(c) : cell;
            }
            else if (c == '"')
            {
                Assert.Equal(0, cell.Length);
                isQuoted = true;
            }
            else if (c == ',')
            {
                row.Add(cell.ToString());
                cell.Clear();
            }
            else if (c == '\r')
            {
                Assert.Equal('\n', text[++i]);
                row.Add(cell.ToString());
                cell.Clear();
                rows.Add([.. row]);
                row.Clear();
            }
            else
            {
                Assert.NotEqual('\n', c);
                cell.Append(c);
            }
        }

        Assert.False(isQuoted);
        Assert.Empty(row);
        Assert.Equal(0, cell.Length);
        return rows;
    }
}
