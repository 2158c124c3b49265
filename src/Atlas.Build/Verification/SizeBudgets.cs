using Atlas.Build.Rendering;
using Atlas.Core.Diagnostics;
using Atlas.Core.Locations;
using Atlas.Rendering.Facts;

namespace Atlas.Build.Verification;

/// <summary>The most that a file may weigh on the wire, uncompressed (DESIGN §9).</summary>
internal static class SizeBudgets
{
    private const int Html = 60 * 1024;
    private const int Css = 30 * 1024;
    private const int JavaScript = 15 * 1024;

    /// <summary>Reports the files over their budgets.</summary>
    public static void Check(SiteFacts site, DiagnosticLog log)
    {
        foreach (PageFacts page in site.Pages)
        {
            Check(page.Route.File, page.Length, Html, new Phrase("una pagina", "a page"), log);
        }

        foreach (SiteFile file in site.Files)
        {
            if (file.Path.EndsWith(".css", StringComparison.Ordinal))
            {
                Check(file.Path, file.Length, Css, new Phrase("un foglio di stile", "a style sheet"), log);
            }
            else if (file.Path.EndsWith(".js", StringComparison.Ordinal))
            {
                Check(file.Path, file.Length, JavaScript, new Phrase("uno script", "a script"), log);
            }
        }
    }

    private static void Check(string path, long length, long budget, Phrase what, DiagnosticLog log)
    {
        if (length > budget)
        {
            log.Add(Diagnose.Output.OverBudget(SourceLocation.WholeFile(path), length, budget, what));
        }
    }
}
