namespace Atlas.Templating.Scanning;

/// <summary>Tokens inside a code block.</summary>
internal sealed partial class Scanner
{
    /// <summary>Scans code up to its exit, which it consumes, or to the end.</summary>
    private void ScanCode()
    {
        _openBraces = 0;
        _interpolations.Clear();
        while (_position < _text.Length)
        {
            if (TryScanCodeExit())
                return;
            ScanCodeToken();
        }
    }

    private bool TryScanCodeExit()
    {
        if (_openBraces > 0 || _interpolations.Count > 0)
            return false;
        var strip = StripModeAt(_position);
        var ahead = strip == StripMode.None ? 0 : 1;
        if (Peek(ahead) != '}' || Peek(ahead + 1) != '}')
            return false;
        var start = _position;
        _position += ahead + 2;
        Add(TokenKind.CodeExit, start, _position);
        StripRight(strip);
        return true;
    }

    private void ScanCodeToken()
    {
        var c = _text[_position];
        if (c == '\n' || (c == '\r' && Peek(1) != '\n'))
            ScanNewLine();
        else if (char.IsWhiteSpace(c) || c == '\0')
            _position++;
        else if (c == '#')
            ScanComment();
        else if (char.IsLetter(c) || c is '_' or '$')
            ScanIdentifierOrInterpolation(c);
        else if (char.IsAsciiDigit(c))
            ScanNumber();
        else if (c is '"' or '\'')
            ScanString(c);
        else if (c == '`')
            ScanVerbatimString();
        else if (c == '{')
            ScanOpenBrace();
        else if (c == '}')
            ScanCloseBrace();
        else
            ScanOperator();
    }

    private void ScanNewLine()
    {
        var start = _position;
        while (_position < _text.Length && char.IsWhiteSpace(_text[_position]))
            _position++;
        Add(TokenKind.NewLine, start, _position);
    }

    private void ScanComment()
    {
        var isMultiLine = Peek(1) == '#';
        _position += isMultiLine ? 2 : 1;
        while (_position < _text.Length)
        {
            if (isMultiLine && Peek() == '#' && Peek(1) == '#')
            {
                _position += 2;
                return;
            }

            if ((!isMultiLine && Peek() is '\n' or '\r') || IsCommentClosedByExit())
                return;
            _position++;
        }
    }

    private bool IsCommentClosedByExit()
    {
        if (_openBraces > 0)
            return false;
        var ahead = StripModeAt(_position) == StripMode.None ? 0 : 1;
        return Peek(ahead) == '}' && Peek(ahead + 1) == '}';
    }

    private void ScanIdentifierOrInterpolation(char first)
    {
        if (first == '$' && Peek(1) is '"' or '\'')
        {
            var start = _position;
            _interpolations.Push(new Interpolation(Peek(1), start, _openBraces));
            _position += 2;
            Add(TokenKind.InterpolationStart, start, _position);
            ScanInterpolationText();
            return;
        }

        ScanIdentifier(first);
    }

    private void ScanIdentifier(char first)
    {
        var start = _position++;
        if (first == '$' && Peek() == '$')
            _position++;
        while (char.IsLetterOrDigit(Peek()) || Peek() == '_')
            _position++;
        Add(first == '$' ? TokenKind.SpecialIdentifier : TokenKind.Identifier, start, _position);
    }

    private void ScanOpenBrace()
    {
        _openBraces++;
        Add(TokenKind.OpenBrace, _position, ++_position);
    }

    private void ScanCloseBrace()
    {
        if (_interpolations.TryPeek(out var interpolation) && _openBraces == interpolation.OpenBraces + 1)
        {
            _openBraces--;
            Add(TokenKind.InterpolationClose, _position, ++_position);
            ScanInterpolationText();
            return;
        }

        if (_openBraces > 0)
            _openBraces--;
        Add(TokenKind.CloseBrace, _position, ++_position);
    }
}
