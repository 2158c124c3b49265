namespace Atlas.Templating.Runtime;

/// <summary>An object made the current one by a with statement or a function with parameters, and the loop variables that run inside.</summary>
internal sealed class PushedScope(Value target)
{
    public Value Target { get; } = target;

    /// <summary>The variables of loops that run in this scope, or null.</summary>
    public Dictionary<string, Value>? LoopVariables { get; set; }
}
