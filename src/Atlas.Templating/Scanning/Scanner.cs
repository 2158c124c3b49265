namespace Atlas.Templating.Scanning;

/// <summary>
/// Cuts a template into tokens: text, code and escape blocks with their white-space control, and the tokens inside code.
/// The whole text is scanned at once; what is no token becomes an error and the scan goes on.
/// </summary>
internal sealed partial class Scanner
{
    private readonly string _text;
    private readonly List<Token> _tokens = [];
    private readonly List<ScanError> _errors = [];
    private readonly Stack<Interpolation> _interpolations = new();
    private int _position;
    private int _openBraces;

    private Scanner(string text) => _text = text;

    /// <summary>Scans a template.</summary>
    public static ScanResult Scan(string text)
    {
        var scanner = new Scanner(text);
        scanner.ScanAll();
        return new ScanResult(scanner._tokens, scanner._errors);
    }

    private void ScanAll()
    {
        while (_position < _text.Length)
        {
            ScanText();
            if (_position < _text.Length)
                ScanCode();
        }

        Add(TokenKind.EndOfFile, _text.Length, _text.Length);
    }

    private char Peek(int ahead = 0) => _position + ahead < _text.Length ? _text[_position + ahead] : '\0';

    private void Add(TokenKind kind, int start, int end) => _tokens.Add(new Token(kind, new TextSpan(start, end)));

    private void AddError(int start, int end, string english, string italian) =>
        _errors.Add(new ScanError(new TextSpan(start, end), new TemplateMessage(english, italian)));
}
