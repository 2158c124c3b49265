using Atlas.Build.Rendering;
using Atlas.Core.Diagnostics;
using Atlas.Core.Locations;
using Atlas.Rendering.Facts;

namespace Atlas.Build.Verification;

/// <summary>
/// The most that a file may weigh on the wire, uncompressed (DESIGN §9): a profile 60 KB, a style sheet 30 KB, a script 15 KB. Lists
/// grow with the atlas; they get what a phone still loads in a second over a slow line.
/// </summary>
internal static class SizeBudgets
{
    /// <summary>Bytes of the smallest budget of a page.</summary>
    public const int SmallestPage = Profile;

    private const int Profile = 60 * 1024;
    private const int List = 200 * 1024;
    private const int Css = 30 * 1024;
    private const int JavaScript = 15 * 1024;

    /// <summary>Reports the files over their budgets.</summary>
    public static void Check(SiteFacts site, DiagnosticLog log)
    {
        foreach (PageFacts page in site.Pages)
        {
            bool isProfile = page.Template is "intervention" or "municipality" or "programme" or "zone" or "strategy";
            Check(page.Route.File, page.Length, isProfile ? Profile : List, isProfile ? new Phrase("un profilo", "a profile") : new Phrase("una pagina", "a page"), log);
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
