using System.Text;

namespace Atlas.Cli.Creation;

/// <summary>The words of new narratives: Italian, as the content is.</summary>
internal static class DraftWords
{
    /// <summary>Tells the editor what to do with the draft. It shows only in the preview, because drafts are not published.</summary>
    public const string Invitation =
        "Scrivere qui il testo, al posto di questa riga; poi togliere «draft: true» dall'intestazione per pubblicarlo.";

    /// <summary>A name of the data as plain text: what Markdown would read as a sign gets a backslash (CommonMark 0.31.2, 2.4).</summary>
    public static string Plain(string name)
    {
        var text = new StringBuilder(name.Length);
        foreach (char c in name)
        {
            text.Append(c is '\\' or '*' or '_' or '[' or ']' or '<' or '`' or '{' or '|' or '#' or '~' or '^' ? "\\" : string.Empty).Append(c);
        }

        return text.ToString();
    }

    /// <summary>A number of things.</summary>
    public static string Count(int number, string one, string many) => $"{number} {(number == 1 ? one : many)}";
}
