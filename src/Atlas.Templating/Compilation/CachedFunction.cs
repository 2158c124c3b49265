using Atlas.Templating.Functions;
using Atlas.Templating.Runtime;

namespace Atlas.Templating.Compilation;

/// <summary>The function that a name stands for in a group.</summary>
internal sealed record CachedFunction(FunctionGroup Group, Value Function);
