using System.Collections.Frozen;
using Atlas.Build.Rendering;
using Atlas.Core.Diagnostics;
using Atlas.Core.Locations;
using Atlas.Rendering.Addresses;
using Atlas.Rendering.Facts;

namespace Atlas.Build.Verification;

/// <summary>
/// Proves of a whole site what no page can know of itself: every link, fragment, asset and data file is there, titles and
/// descriptions are unique, the sitemap lists the pages, sizes keep their budgets (DESIGN §2, "Verify").
/// </summary>
/// <param name="addresses">The site's addresses.</param>
/// <param name="log">Takes what is wrong.</param>
public sealed class SiteVerifier(SiteAddresses addresses, DiagnosticLog log)
{
    /// <summary>Whether a page in two states is the same to the verification: only its size differs, and within every budget.</summary>
    public static bool IsSame(PageFacts before, PageFacts after) =>
        before.Links.SequenceEqual(after.Links) && before.Ids.SequenceEqual(after.Ids) && before.Defects.SequenceEqual(after.Defects)
        && Math.Max(before.Length, after.Length) <= SizeBudgets.SmallestPage
        && (before with { Links = after.Links, Ids = after.Ids, Defects = after.Defects, Narratives = after.Narratives, Length = after.Length }).Equals(after);

    /// <summary>Checks a rendered site.</summary>
    public void Verify(SiteFacts site)
    {
        var targets = new SiteTargets(site, log);
        foreach (PageFacts page in site.Pages)
        {
            foreach (PageDefect defect in page.Defects)
            {
                log.Add(PageDefects.Diagnostic(page, defect));
            }

            foreach (PageLink link in page.Links)
            {
                targets.Check(page, link);
            }

            CheckCanonical(page);
        }

        targets.ReportBroken();
        CheckUnique(site.Pages, page => page.Title, Diagnose.Output.DuplicateTitle);
        CheckUnique(site.Pages, page => page.Description, Diagnose.Output.DuplicateDescription);
        SizeBudgets.Check(site, log);
        CheckSitemap(site);
    }

    private void CheckCanonical(PageFacts page)
    {
        string expected = addresses.Absolute(page.Route);
        if (page.Canonical is { } canonical && !string.Equals(canonical, expected, StringComparison.Ordinal))
        {
            log.Add(Diagnose.Output.WrongCanonical(SourceLocation.WholeFile(page.Route.File), canonical, expected));
        }
    }

    private void CheckUnique(IEnumerable<PageFacts> pages, Func<PageFacts, string?> text, Func<SourceLocation, string, string, Diagnostic> diagnose)
    {
        var owners = new Dictionary<string, PageFacts>(StringComparer.Ordinal);
        foreach (PageFacts page in pages)
        {
            if (text(page) is { Length: > 0 } value && !owners.TryAdd(value, page))
            {
                log.Add(diagnose(SourceLocation.WholeFile(page.Route.File), value, owners[value].Route.Path));
            }
        }
    }

    private void CheckSitemap(SiteFacts site)
    {
        if (site.Sitemap is not { } sitemap)
        {
            return;
        }

        FrozenSet<string> listed = sitemap.ToFrozenSet(StringComparer.Ordinal);
        var listable = new HashSet<string>(StringComparer.Ordinal);
        foreach (PageFacts page in site.Pages)
        {
            string address = addresses.Absolute(page.Route);
            if (!page.IsUnlisted && listable.Add(address) && !listed.Contains(address))
            {
                log.Add(Diagnose.Output.NotInSitemap(page.Route.Path));
            }
        }

        listable.UnionWith(site.Unmade.Select(addresses.Absolute));
        foreach (string address in sitemap)
        {
            if (!listable.Contains(address))
            {
                log.Add(Diagnose.Output.UnknownInSitemap(address));
            }
        }
    }
}
