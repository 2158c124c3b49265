namespace Atlas.Templating.Parsing;

/// <summary>What may appear in the expression that is being parsed, as told by what is around it.</summary>
internal readonly record struct ExpressionRules
{
    public ExpressionRules()
    {
    }

    /// <summary>The construct around, for messages.</summary>
    public Construct Around { get; init; } = Construct.Expression;

    /// <summary>Only operators that bind more than this one are taken.</summary>
    public int Precedence { get; init; }

    /// <summary>Only operands with their members and elements: no operators, calls or pipes.</summary>
    public bool IsBasic { get; init; }

    /// <summary>Operands in sequence are not a call: they belong to the call around.</summary>
    public bool ForbidsCall { get; init; }

    /// <summary>A colon does not make a named argument.</summary>
    public bool ForbidsNamedArgument { get; init; }

    /// <summary><c>||</c> separates the values of a <c>when</c>.</summary>
    public bool IsInWhen { get; init; }

    /// <summary>The expression receives a piped value: a path alone is a call.</summary>
    public bool IsPipeTarget { get; init; }

    /// <summary>The options of a loop, which may follow the expression.</summary>
    public List<Syntax.NamedArgumentExpression>? LoopOptions { get; init; }

    /// <summary>Whether the expression is a whole statement, where an assignment may stand.</summary>
    public bool IsStatement { get; init; }
}
