namespace Atlas.Templating.Scanning;

/// <summary>Strings, plain, verbatim and interpolated (language reference, "Strings").</summary>
internal sealed partial class Scanner
{
    private void ScanString(char quote)
    {
        var start = _position++;
        while (_position < _text.Length && Peek() != quote)
        {
            if (Peek() == '\\')
                ScanEscape(isInterpolated: false);
            else
                _position++;
        }

        if (_position >= _text.Length)
        {
            AddUnclosedString(start);
            return;
        }

        Add(TokenKind.String, start, ++_position);
    }

    private void AddUnclosedString(int start)
    {
        var quote = _text[start] == '$' ? _text[start + 1] : _text[start];
        var line = 1 + _text.AsSpan(0, start).Count('\n');
        AddError(_text.Length - 1, _text.Length - 1, $"Unexpected end of file while parsing a string not terminated by a {quote}",
            $"La stringa aperta alla riga {line} non è chiusa: manca il secondo `{quote}`");
        Add(TokenKind.Invalid, start, _text.Length);
    }

    private void ScanEscape(bool isInterpolated)
    {
        var start = _position++;
        switch (Peek())
        {
            case '\'' or '"' or '\\' or '0' or 'b' or 'n' or 'r' or 't' or 'f' or 'v' or '\n':
            case '{' or '}' when isInterpolated:
                _position++;
                break;
            case '\r':
                _position += Peek(1) == '\n' ? 2 : 1;
                break;
            case 'u':
                ScanHexEscape(start, digits: 4);
                break;
            case 'x':
                ScanHexEscape(start, digits: 2);
                break;
            default:
                AddError(_position, Math.Min(_position + 1, _text.Length), $"Unexpected escape character `{Peek()}` in string",
                    $"Sequenza di escape sconosciuta `\\{Peek()}` nella stringa");
                break;
        }
    }

    private void ScanHexEscape(int start, int digits)
    {
        _position++;
        for (var i = 0; i < digits; i++)
        {
            if (!char.IsAsciiHexDigit(Peek()))
            {
                AddError(start, _position, $"Unexpected character `{Peek()}` in an hexadecimal escape, {digits} digits are expected",
                    $"Carattere `{Peek()}` inatteso in una sequenza esadecimale: servono {digits} cifre");
                return;
            }

            _position++;
        }
    }

    private void ScanVerbatimString()
    {
        var start = _position++;
        while (_position < _text.Length)
        {
            if (Peek() != '`')
            {
                _position++;
            }
            else if (Peek(1) == '`')
            {
                _position += 2;
            }
            else
            {
                Add(TokenKind.VerbatimString, start, ++_position);
                return;
            }
        }

        AddUnclosedString(start);
    }

    /// <summary>Scans the text of an interpolated string up to its next expression or its end.</summary>
    private void ScanInterpolationText()
    {
        var interpolation = _interpolations.Peek();
        var start = _position;
        while (_position < _text.Length)
        {
            var c = Peek();
            if (c == '\\')
            {
                ScanEscape(isInterpolated: true);
                continue;
            }

            if (c is '{' or '}' && Peek(1) == c)
            {
                _position += 2;
                continue;
            }

            if (c == interpolation.Quote || c == '{')
            {
                Add(TokenKind.InterpolationText, start, _position);
                EndInterpolationText(c == '{');
                return;
            }

            _position++;
        }

        _interpolations.Clear();
        AddUnclosedString(interpolation.Start);
    }

    private void EndInterpolationText(bool isExpression)
    {
        if (isExpression)
        {
            _openBraces++;
            Add(TokenKind.InterpolationOpen, _position, ++_position);
            return;
        }

        _interpolations.Pop();
        Add(TokenKind.InterpolationEnd, _position, ++_position);
    }
}
