namespace Atlas.Templating.Scanning;

/// <summary>Numbers (language reference, "Numbers").</summary>
internal sealed partial class Scanner
{
    private void ScanNumber()
    {
        var start = _position;
        if (Peek() == '0' && Peek(1) is 'x' or 'X' && char.IsAsciiHexDigit(Peek(2)))
        {
            ScanPrefixed(TokenKind.HexInteger, start, char.IsAsciiHexDigit);
            return;
        }

        if (Peek() == '0' && Peek(1) is 'b' or 'B' && Peek(2) is '0' or '1')
        {
            ScanPrefixed(TokenKind.BinaryInteger, start, static c => c is '0' or '1');
            return;
        }

        ScanDigits();
        var isFloat = ScanFraction() | ScanExponent();
        if (Peek() is 'f' or 'F' or 'd' or 'D' or 'm' or 'M' && !char.IsLetterOrDigit(Peek(1)) && Peek(1) != '_')
        {
            isFloat = true;
            _position++;
        }

        Add(isFloat ? TokenKind.Float : TokenKind.Integer, start, _position);
    }

    private void ScanPrefixed(TokenKind kind, int start, Func<char, bool> isDigit)
    {
        _position += 2;
        while (isDigit(Peek()) || (Peek() == '_' && isDigit(Peek(1))))
            _position++;
        if (Peek() is 'u' or 'U')
            _position++;
        Add(kind, start, _position);
    }

    private void ScanDigits()
    {
        while (char.IsAsciiDigit(Peek()) || (Peek() == '_' && char.IsAsciiDigit(Peek(1))))
            _position++;
    }

    private bool ScanFraction()
    {
        // `1..5` is a range and `1.method` a member, so a point belongs to the number only before a digit.
        if (Peek() != '.' || !char.IsAsciiDigit(Peek(1)))
            return false;
        _position++;
        ScanDigits();
        return true;
    }

    private bool ScanExponent()
    {
        if (Peek() is not ('e' or 'E'))
            return false;
        var sign = Peek(1) is '+' or '-' ? 1 : 0;
        if (!char.IsAsciiDigit(Peek(1 + sign)))
            return false;
        _position += 1 + sign;
        ScanDigits();
        return true;
    }
}
