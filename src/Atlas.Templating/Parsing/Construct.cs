namespace Atlas.Templating.Parsing;

/// <summary>What a piece of grammar is called and looks like, for the messages about it.</summary>
internal sealed record Construct(string Name, string ItalianName, string Shape)
{
    public static readonly Construct Assignment = new("assign expression", "assegnazione", "<target_expression> = <value_expression>");
    public static readonly Construct Binary = new("binary expression", "operazione", "<expression> operator <expression>");
    public static readonly Construct Unary = new("unary expression", "operazione", "<operator> <expression>");
    public static readonly Construct Conditional = new("conditional expression", "espressione condizionale", "<condition> ? <then_value> : <else_value>");
    public static readonly Construct Nested = new("nested expression", "parentesi", "(<expression>)");
    public static readonly Construct Array = new("array initializer", "lista", "[item1, item2,...]");
    public static readonly Construct Index = new("indexer expression", "elemento", "<expression>[<index_expression>]");
    public static readonly Construct Pipe = new("pipe expression", "pipe", "<expression> | <expression>");
    public static readonly Construct Call = new("function call expression", "chiamata di funzione", "<target_expression> <arguemnt[0]> ... <arguement[n]>");
    public static readonly Construct Interpolation = new("interpolated expression", "espressione nella stringa", "{<expression>}");
    public static readonly Construct Expression = new("expression statement", "espressione", "<expression>");
    public static readonly Construct Function = new("function statement", "funzione", "func <variable> ... end");
    public static readonly Construct AnonymousFunction = new("do function", "funzione anonima", "do ... end");
    public static readonly Construct If = new("if statement", "if", "if <expression> ... end|else|else if");
    public static readonly Construct Else = new("else statement", "else", "else | else if <expression> ... end|else|else if");
    public static readonly Construct Case = new("case statement", "case", "case <expression> ... end|when|else");
    public static readonly Construct When = new("when statement", "when", "when <expression> ... end|when|else");
    public static readonly Construct For = new("for statement", "for", "for <variable> in <expression> ... end");
    public static readonly Construct TableRow = new("tablerow statement", "tablerow", "tablerow <variable> in <expression> ... end");
    public static readonly Construct While = new("while statement", "while", "while <expression> ... end");
    public static readonly Construct Capture = new("capture statement", "capture", "capture <variable> ... end");
    public static readonly Construct Readonly = new("readonly statement", "readonly", "readonly <variable>");
    public static readonly Construct Import = new("import statement", "import", "import <expression>");
    public static readonly Construct With = new("with statement", "with", "with <variable> ... end");
    public static readonly Construct Wrap = new("wrap statement", "wrap", "wrap <function_call> ... end");
    public static readonly Construct Return = new("return statement", "ret", "return <expression>?");

    /// <summary>The message as the reference implementation frames it.</summary>
    public TemplateMessage Frame(TemplateMessage message) => new(
        $"Error while parsing {Name}: {message.English} in: {Shape}",
        $"{message.Italian} (in `{ItalianName}`: {Shape})");
}
