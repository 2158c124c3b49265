using System.Globalization;
using System.Text;

namespace Atlas.Pages.Drawing;

/// <summary>
/// Writes SVG to the byte: attributes in the order given, everything escaped, numbers under the invariant culture.
/// Styles are classes and attributes only, since the site's policy allows no inline style.
/// </summary>
public sealed class SvgWriter
{
    private readonly StringBuilder _text = new();
    private readonly Stack<string> _open = new();
    private bool _inTag;

    /// <summary>Opens an element; its attributes follow.</summary>
    public SvgWriter Open(string name)
    {
        CloseTag();
        _text.Append('<').Append(name);
        _open.Push(name);
        _inTag = true;
        return this;
    }

    /// <summary>Adds an attribute to the element just opened; nothing when <paramref name="value"/> is null.</summary>
    public SvgWriter With(string name, string? value)
    {
        if (value is not null)
        {
            _text.Append(' ').Append(name).Append("=\"");
            Escape(value);
            _text.Append('"');
        }

        return this;
    }

    /// <summary>Adds a numeric attribute, with at most two decimals.</summary>
    public SvgWriter With(string name, double value) => With(name, Number(value));

    /// <summary>Adds text inside the element.</summary>
    public SvgWriter Text(string text)
    {
        CloseTag();
        Escape(text);
        return this;
    }

    /// <summary>Adds markup that another writer made.</summary>
    public SvgWriter Raw(string markup)
    {
        CloseTag();
        _text.Append(markup);
        return this;
    }

    /// <summary>Closes the innermost open element.</summary>
    public SvgWriter Close()
    {
        string name = _open.Pop();
        if (_inTag)
        {
            _text.Append("/>");
            _inTag = false;
        }
        else
        {
            _text.Append("</").Append(name).Append('>');
        }

        return this;
    }

    /// <summary>A number as SVG reads it, with at most <paramref name="decimals"/> decimals and no sign on zero.</summary>
    public static string Number(double value, int decimals = 2)
    {
        double rounded = Math.Round(value, decimals, MidpointRounding.AwayFromZero);
        return (rounded == 0 ? 0 : rounded).ToString("0.####", CultureInfo.InvariantCulture);
    }

    /// <summary>A share between 0 and 1 as a percentage length.</summary>
    public static string Share(double share) => Number(share * 100) + "%";

    /// <summary>A figure for a <c>data-value</c> attribute, exactly.</summary>
    public static string Exact(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>The markup; every element must be closed.</summary>
    public override string ToString() =>
        _open.Count == 0 ? _text.ToString() : throw new InvalidOperationException($"The element '{_open.Peek()}' is still open.");

    private void CloseTag()
    {
        if (_inTag)
        {
            _text.Append('>');
            _inTag = false;
        }
    }

    private void Escape(string value)
    {
        foreach (char c in value)
        {
            _ = c switch
            {
                '&' => _text.Append("&amp;"),
                '<' => _text.Append("&lt;"),
                '>' => _text.Append("&gt;"),
                '"' => _text.Append("&quot;"),
                < ' ' when c is not ('\t' or '\n') => _text,
                _ => _text.Append(c),
            };
        }
    }
}
