namespace Atlas.Templating.Compilation;

/// <summary>
/// Follows the HTML that a template's texts are, as far as is needed to know where its values are written
/// (HTML standard, section "Tokenization", much simplified). A copy is a snapshot.
/// </summary>
internal struct HtmlScanner
{
    private HtmlState _state;
    private string? _tag;
    private string? _attribute;
    private bool _hasValue;
    private bool _isClosing;

    /// <summary>Where a value written now would stand.</summary>
    public readonly HtmlPlace Place => _state switch
    {
        HtmlState.Text when _tag is "script" or "style" => HtmlPlace.Code,
        HtmlState.Text or HtmlState.Comment => HtmlPlace.Text,
        HtmlState.DoubleQuoted or HtmlState.SingleQuoted => PlaceInValue(),
        _ => HtmlPlace.Code,
    };

    /// <summary>Follows a text of the template.</summary>
    public void Read(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
            i = Read(text, i);
    }

    /// <summary>Follows a value of any kind.</summary>
    public void ReadOutput()
    {
        _hasValue = true;
        if (_state == HtmlState.BeforeValue)
            _state = HtmlState.Unquoted;
    }

    private readonly HtmlPlace PlaceInValue()
    {
        if (_attribute is "style" || (_attribute is { Length: > 2 } name && name.StartsWith("on", StringComparison.Ordinal)))
            return HtmlPlace.Code;
        return !_hasValue && _attribute is "href" or "src" or "action" or "formaction" or "poster" or "cite" or "data" or "xlink:href"
            ? HtmlPlace.AddressStart
            : HtmlPlace.Text;
    }

    /// <summary>Follows one character, or more where they belong together; returns the index of the last.</summary>
    private int Read(ReadOnlySpan<char> text, int index)
    {
        var c = text[index];
        switch (_state)
        {
            case HtmlState.Text:
                return ReadText(text, index);
            case HtmlState.Comment:
                var end = text[index..].IndexOf("-->");
                _state = end < 0 ? HtmlState.Comment : HtmlState.Text;
                return end < 0 ? text.Length : index + end + 2;
            case HtmlState.DoubleQuoted or HtmlState.SingleQuoted:
                if (c == (_state == HtmlState.DoubleQuoted ? '"' : '\''))
                    _state = HtmlState.Tag;
                else
                    _hasValue = true;
                return index;
            case HtmlState.BeforeValue:
                ReadValueStart(c);
                return index;
            case HtmlState.Unquoted:
                if (c == '>')
                    CloseTag();
                else if (char.IsWhiteSpace(c))
                    _state = HtmlState.Tag;
                return index;
            default:
                return ReadTag(text, index);
        }
    }

    private int ReadText(ReadOnlySpan<char> text, int index)
    {
        var next = text[index..].IndexOf('<');
        if (next < 0)
            return text.Length;
        index += next;
        var rest = text[(index + 1)..];
        if (_tag is "script" or "style" && !IsEndOf(rest, _tag))
            return index;
        if (rest.StartsWith("!--"))
        {
            _state = HtmlState.Comment;
            return index + 3;
        }

        _isClosing = rest.StartsWith("/");
        var name = NameAt(rest[(_isClosing ? 1 : 0)..]);
        if (name.Length == 0)
            return index;
        _tag = name;
        _state = HtmlState.Tag;
        return index + (_isClosing ? 1 : 0) + name.Length;
    }

    private static bool IsEndOf(ReadOnlySpan<char> rest, string tag) =>
        rest.StartsWith("/") && rest[1..].StartsWith(tag, StringComparison.OrdinalIgnoreCase);

    private int ReadTag(ReadOnlySpan<char> text, int index)
    {
        var c = text[index];
        if (c == '>')
        {
            CloseTag();
            return index;
        }

        if (c == '=')
        {
            _state = HtmlState.BeforeValue;
            return index;
        }

        var name = NameAt(text[index..]);
        if (name.Length == 0)
            return index;
        _attribute = name;
        return index + name.Length - 1;
    }

    private void ReadValueStart(char c)
    {
        if (char.IsWhiteSpace(c))
            return;
        _hasValue = false;
        switch (c)
        {
            case '"': _state = HtmlState.DoubleQuoted; break;
            case '\'': _state = HtmlState.SingleQuoted; break;
            case '>': CloseTag(); break;
            default: _state = HtmlState.Unquoted; break;
        }
    }

    private void CloseTag()
    {
        _state = HtmlState.Text;
        _attribute = null;
        if (_isClosing)
            _tag = null;
    }

    private static string NameAt(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && (char.IsLetterOrDigit(text[length]) || text[length] is '-' or ':' or '_' or '@' or '.'))
            length++;
        return text[..length].ToString().ToLowerInvariant();
    }
}
