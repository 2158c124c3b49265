using Atlas.Templating.Compilation;

namespace Atlas.Templating.Runtime;

/// <summary>Where a rendering stood before a statement, to go back to after an error in it.</summary>
internal readonly record struct StateMark(int Frames, int Scopes, int Includes, int Arguments, SourceText Source, string? Indent, HtmlPlace Surroundings);
