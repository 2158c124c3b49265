using System.Diagnostics.CodeAnalysis;

namespace Atlas.Templating;

/// <summary>Finds the text of a template by its path. Called from several threads; the engine keeps what it got.</summary>
public interface ITemplateLoader
{
    /// <summary>Gives the text of the template at a path, as written in the <c>include</c> or asked of the engine.</summary>
    /// <param name="path">The path.</param>
    /// <param name="text">The text, where there is such a template.</param>
    /// <returns>Whether there is such a template.</returns>
    bool TryLoad(string path, [NotNullWhen(true)] out string? text);
}
