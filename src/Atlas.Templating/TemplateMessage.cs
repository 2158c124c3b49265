namespace Atlas.Templating;

/// <summary>A message for template authors in the two languages that diagnostics speak.</summary>
/// <param name="English">The English text; where the reference implementation has a message of its own, its wording.</param>
/// <param name="Italian">The Italian text.</param>
public readonly record struct TemplateMessage(string English, string Italian);
