namespace Atlas.Templating;

/// <summary>How far a template may go before it is stopped with an error.</summary>
public sealed record TemplateLimits
{
    /// <summary>Steps of all the loops of one rendering.</summary>
    public int LoopSteps { get; init; } = 5_000_000;

    /// <summary>Functions and includes inside each other.</summary>
    public int Recursion { get; init; } = 100;

    /// <summary>Characters of the output, and of any text that a template builds.</summary>
    public int OutputLength { get; init; } = 64 * 1024 * 1024;

    /// <summary>Expressions and blocks inside each other.</summary>
    public int Nesting { get; init; } = 250;

    /// <summary>Operators, members and calls one after the other in an expression: <c>a + b + c</c> has two.</summary>
    public int Chain { get; init; } = 500;

    /// <summary>Time that one use of a regular expression may take.</summary>
    public TimeSpan RegexTimeout { get; init; } = TimeSpan.FromSeconds(2);
}
