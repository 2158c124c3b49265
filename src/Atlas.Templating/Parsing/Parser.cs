using System.Collections.Immutable;
using Atlas.Templating.Scanning;
using Atlas.Templating.Syntax;

namespace Atlas.Templating.Parsing;

/// <summary>
/// Builds the syntax tree of a template from its tokens. An error ends its statement: the parser goes on
/// with the next one, so that several errors are told at once.
/// </summary>
internal sealed partial class Parser
{
    private readonly SourceText _source;
    private readonly IReadOnlyList<Token> _tokens;
    private readonly TemplateLimits _limits;
    private readonly ImmutableArray<TemplateError>.Builder _errors = ImmutableArray.CreateBuilder<TemplateError>();
    private int _index;
    private int _newLineFreedom;
    private int _depth;
    private int _height;
    private int _openBlocks;
    private bool _isAborted;
    private bool _isInWhen;

    public Parser(SourceText source, IReadOnlyList<Token> tokens, TemplateOptions options)
    {
        _source = source;
        _tokens = tokens;
        _limits = options.Limits;
    }

    public IReadOnlyList<TemplateError> Errors => _errors;

    private Token Current => _tokens[_index];

    private Token Previous => _tokens[Math.Max(0, _index - 1)];

    /// <summary>Parses the whole template.</summary>
    public BlockStatement ParseTemplate()
    {
        var statements = ImmutableArray.CreateBuilder<Statement>();
        while (Current.Kind != TokenKind.EndOfFile)
        {
            statements.AddRange(ParseBlock().Statements);
            if (Current.Kind == TokenKind.EndOfFile)
                break;
            ReportStrayTerminator();
        }

        return new BlockStatement(new TextSpan(0, _source.Text.Length), statements.ToImmutable());
    }

    private Token Peek()
    {
        for (var i = _index + 1; i < _tokens.Count; i++)
        {
            if (_newLineFreedom == 0 || _tokens[i].Kind != TokenKind.NewLine)
                return _tokens[i];
        }

        return _tokens[^1];
    }

    private Token Next()
    {
        var taken = Current;
        if (_index < _tokens.Count - 1)
            _index++;
        while (_newLineFreedom > 0 && Current.Kind == TokenKind.NewLine)
            _index++;
        return taken;
    }

    private bool IsWord(Token token, string word) =>
        token.Kind == TokenKind.Identifier && _source.Slice(token.Span).SequenceEqual(word);

    private string TextOf(Token token) => token.Kind switch
    {
        TokenKind.EndOfFile => "<EOF>",
        TokenKind.NewLine => "\\n",
        _ => _source.Slice(token.Span).ToString().Replace("\n", "\\n", StringComparison.Ordinal),
    };

    private TextSpan SpanFrom(TextSpan start) => new(start.Start, Math.Max(start.End, Previous.Span.End));

    private void Report(TextSpan span, string english, string italian) =>
        Report(TemplateErrorKind.Syntax, span, new TemplateMessage(english, italian));

    private void Report(Construct construct, TextSpan span, string english, string italian) =>
        Report(TemplateErrorKind.Syntax, span, construct.Frame(new TemplateMessage(english, italian)));

    private void Report(TemplateErrorKind kind, TextSpan span, TemplateMessage message)
    {
        if (!_isAborted)
            _errors.Add(new TemplateError(kind, _source.SpanOf(span), message, []));
    }

    /// <summary>Counts one level of nesting; past the limit the parser tells so and jumps to the end of the template.</summary>
    private bool TryEnter()
    {
        if (++_depth <= _limits.Nesting)
            return true;
        Abort($"The statement depth limit `{_limits.Nesting}` was reached when parsing this statement",
            $"Istruzioni o espressioni annidate oltre il limite di {_limits.Nesting} livelli");
        return false;
    }

    /// <summary>
    /// Counts one more operator, member or call on top of an expression: a chain of them, <c>1 + 1 + 1…</c>, is as deep a tree as it is long,
    /// and trees are compiled and evaluated by recursion.
    /// </summary>
    private bool TryGrow()
    {
        if (++_height <= _limits.Chain)
            return true;
        Abort($"The expression depth limit `{_limits.Chain}` was reached when parsing this expression",
            $"Espressione con più di {_limits.Chain} operatori, membri o chiamate in fila");
        return false;
    }

    private void Abort(string english, string italian)
    {
        Report(TemplateErrorKind.NestingLimit, Previous.Span, new TemplateMessage(english, italian));
        _isAborted = true;
        _index = _tokens.Count - 1;
    }

    private void Leave() => _depth--;
}
