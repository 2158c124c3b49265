namespace Atlas.Templating.Scanning;

/// <summary>Text and escape blocks (language reference, chapter "Blocks").</summary>
internal sealed partial class Scanner
{
    /// <summary>Scans text up to the next code entry, which it consumes, or to the end.</summary>
    private void ScanText()
    {
        var start = _position;
        while (true)
        {
            var brace = _text.IndexOf('{', _position);
            if (brace < 0)
            {
                AddText(TokenKind.Text, start, _text.Length);
                _position = _text.Length;
                return;
            }

            var percents = CountPercents(brace + 1);
            if (brace + 1 + percents >= _text.Length || _text[brace + 1 + percents] != '{')
            {
                _position = brace + 1;
                continue;
            }

            var afterEntry = brace + percents + 2;
            var strip = StripModeAt(afterEntry);
            AddText(TokenKind.Text, start, StripLeft(start, brace, strip));
            _position = strip == StripMode.None ? afterEntry : afterEntry + 1;
            if (percents == 0)
            {
                _tokens.Add(new Token(TokenKind.CodeEnter, new TextSpan(brace, _position), strip == StripMode.None ? IndentBefore(start, brace) : default));
                return;
            }

            ScanEscapeBlock(brace, percents);
            start = _position;
        }
    }

    private void ScanEscapeBlock(int blockStart, int percents)
    {
        var start = _position;
        var exit = "}" + new string('%', percents) + "}";
        var end = _text.IndexOf(exit, _position, StringComparison.Ordinal);
        if (end < 0)
        {
            AddError(blockStart, _position, $"The end of the escape block `{exit}` was not found", $"Manca la fine del blocco di testo letterale `{exit}`");
            AddText(TokenKind.EscapedText, start, _text.Length);
            _position = _text.Length;
            return;
        }

        var strip = end > start ? StripModeAt(end - 1) : StripMode.None;
        var textEnd = strip == StripMode.None ? end : end - 1;
        AddText(TokenKind.EscapedText, start, StripLeft(start, textEnd, strip: StripMode.None));
        _position = end + exit.Length;
        StripRight(strip);
    }

    private int CountPercents(int from)
    {
        var count = 0;
        while (from + count < _text.Length && _text[from + count] == '%')
            count++;
        return count;
    }

    private void AddText(TokenKind kind, int start, int end)
    {
        if (end > start)
            Add(kind, start, end);
    }

    private StripMode StripModeAt(int index) => index < _text.Length
        ? _text[index] switch { '-' => StripMode.Greedy, '~' => StripMode.Line, _ => StripMode.None }
        : StripMode.None;

    /// <summary>Where the text before a block ends once the white space before the block is taken away.</summary>
    private int StripLeft(int start, int end, StripMode strip)
    {
        if (strip == StripMode.None)
            return end;
        var kept = end;
        while (kept > start && char.IsWhiteSpace(_text[kept - 1]) && (strip == StripMode.Greedy || _text[kept - 1] is not ('\n' or '\r')))
            kept--;
        return kept;
    }

    /// <summary>Skips the white space after a block: all of it, or up to and with the first end of line.</summary>
    private void StripRight(StripMode strip)
    {
        if (strip == StripMode.None)
            return;
        while (_position < _text.Length && char.IsWhiteSpace(_text[_position]))
        {
            var isEndOfLine = _text[_position] == '\n' || (_text[_position] == '\r' && Peek(1) != '\n');
            _position++;
            if (isEndOfLine && strip == StripMode.Line)
                return;
        }
    }

    /// <summary>The white space before a block on its line, unless something else precedes it or a block before took the line's start away.</summary>
    private TextSpan IndentBefore(int textStart, int brace)
    {
        var start = brace;
        while (start > textStart && _text[start - 1] is ' ' or '\t')
            start--;
        return start == 0 || _text[start - 1] == '\n' ? new TextSpan(start, brace) : default;
    }
}
