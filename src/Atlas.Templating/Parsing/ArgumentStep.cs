namespace Atlas.Templating.Parsing;

/// <summary>What comes after an argument was taken.</summary>
internal enum ArgumentStep
{
    /// <summary>What follows belongs to the operand.</summary>
    Continue,

    /// <summary>Another argument follows.</summary>
    NextOperand,

    /// <summary>The expression ends here.</summary>
    Stop,
}
