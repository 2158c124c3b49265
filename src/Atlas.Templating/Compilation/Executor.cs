using Atlas.Templating.Runtime;

namespace Atlas.Templating.Compilation;

/// <summary>A compiled statement: writes what it writes and says how to go on.</summary>
internal delegate Flow Executor(RenderState state);
