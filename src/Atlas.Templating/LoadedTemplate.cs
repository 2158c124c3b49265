using System.Collections.Immutable;

namespace Atlas.Templating;

/// <summary>A template found by its path: compiled, or with the errors of its text.</summary>
internal sealed record LoadedTemplate(Template? Template, ImmutableArray<TemplateError> Errors);
