using System.Globalization;
using System.Text;

namespace Atlas.Templating.Functions;

/// <summary>The source of a string from its text.</summary>
internal static class TextLiterals
{
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            switch (c)
            {
                case '\\': escaped.Append("\\\\"); break;
                case '"': escaped.Append("\\\""); break;
                case '\n': escaped.Append("\\n"); break;
                case '\r': escaped.Append("\\r"); break;
                case '\t': escaped.Append("\\t"); break;
                case '\b': escaped.Append("\\b"); break;
                case '\f': escaped.Append("\\f"); break;
                case '\v': escaped.Append("\\v"); break;
                case '\0': escaped.Append("\\0"); break;
                case < ' ': escaped.Append(CultureInfo.InvariantCulture, $"\\x{(int)c:x2}"); break;
                default: escaped.Append(c); break;
            }
        }

        return escaped.ToString();
    }
}
