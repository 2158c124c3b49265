using Atlas.Templating.Runtime;

namespace Atlas.Templating.Compilation;

/// <summary>A compiled expression.</summary>
internal delegate Value Evaluator(RenderState state);
