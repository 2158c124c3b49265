using System.Collections.Concurrent;
using Atlas.Core.Diagnostics;
using Atlas.Core.Locations;

namespace Atlas.Rendering.Pages;

/// <summary>
/// Where templates stopped while pages were rendered. A slip in a part that all pages share is one defect, told with the first of the pages
/// and the number of the others, whatever the order in which they were rendered. Safe to use from several threads.
/// </summary>
public sealed class TemplateFailures
{
    private readonly ConcurrentDictionary<Failure, Pages> _pages = new();

    /// <summary>Adds one.</summary>
    /// <param name="at">Where the template stopped.</param>
    /// <param name="what">What is wrong.</param>
    /// <param name="nearest">The nearest known name, or nothing.</param>
    /// <param name="page">Address of the page, without the leading slash.</param>
    /// <param name="isSyntax">Whether a template cannot be read at all, whatever the page.</param>
    public void Add(SourceLocation at, Phrase what, string? nearest, string page, bool isSyntax) => _pages.AddOrUpdate(
        new Failure(at, what, nearest, isSyntax),
        static (_, path) => new Pages(path, 1),
        static (_, pages, path) => new Pages(string.CompareOrdinal(path, pages.First) < 0 ? path : pages.First, pages.Count + 1),
        page);

    /// <summary>Reports them all.</summary>
    public void Report(DiagnosticLog log)
    {
        foreach ((Failure failure, Pages pages) in _pages)
        {
            log.Add(failure.IsSyntax
                ? Diagnose.Templates.Syntax(failure.At, failure.What)
                : Diagnose.Templates.Rendering(failure.At, failure.What, pages.First, failure.Nearest, pages.Count - 1));
        }
    }

    private sealed record Failure(SourceLocation At, Phrase What, string? Nearest, bool IsSyntax);

    private sealed record Pages(string First, int Count);
}
