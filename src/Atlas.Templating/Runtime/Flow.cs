namespace Atlas.Templating.Runtime;

/// <summary>How to go on after a statement.</summary>
internal enum Flow
{
    Next,
    Break,
    Continue,
    Return,
}
