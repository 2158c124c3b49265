namespace Atlas.Templating.Runtime;

/// <summary>A global name with its place in the global scope.</summary>
internal sealed record Symbol(string Name, int Id);
