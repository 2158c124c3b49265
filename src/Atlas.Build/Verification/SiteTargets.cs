using Atlas.Build.Rendering;
using Atlas.Core.Diagnostics;
using Atlas.Core.Locations;
using Atlas.Pages.Routes;
using Atlas.Rendering.Facts;

namespace Atlas.Build.Verification;

/// <summary>What links may lead to.</summary>
internal sealed class SiteTargets
{
    private readonly Dictionary<string, PageFacts> _pages = new(StringComparer.Ordinal);
    private readonly HashSet<string> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _ids = new(StringComparer.Ordinal);
    private readonly HashSet<string> _proved = new(StringComparer.Ordinal);
    private readonly Dictionary<string, BrokenTarget> _broken = new(StringComparer.Ordinal);
    private readonly DiagnosticLog _log;

    /// <summary>The targets of <paramref name="site"/>; files that fall on one another are reported.</summary>
    public SiteTargets(SiteFacts site, DiagnosticLog log)
    {
        _log = log;
        var paths = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (PageFacts page in site.Pages)
        {
            _pages.TryAdd(page.Route.Path, page);
            Claim(paths, page.Route.File);
        }

        foreach (Route unmade in site.Unmade)
        {
            _files.Add(unmade.Path);
        }

        foreach (SiteFile file in site.Files)
        {
            _files.Add(file.Path);
            Claim(paths, file.Path);
        }
    }

    /// <summary>Reports a link that leads nowhere.</summary>
    public void Check(PageFacts from, PageLink link)
    {
        // Most links stand on thousands of pages: each target is proved once.
        if (_proved.Contains(link.Target))
        {
            return;
        }

        int hash = link.Target.IndexOf('#', StringComparison.Ordinal);
        string path = hash < 0 ? link.Target : link.Target[..hash];
        string fragment = hash < 0 ? string.Empty : link.Target[(hash + 1)..];
        var at = new SourceLocation(from.Route.File, link.Line, link.Column);
        if (!_pages.TryGetValue(path, out PageFacts? page))
        {
            if (_files.Contains(path))
            {
                _proved.Add(link.Target);
            }
            else
            {
                _broken[path] = _broken.TryGetValue(path, out BrokenTarget known) ? known with { Pages = known.Pages + 1 } : new BrokenTarget(at, 1);
            }
        }
        else if (fragment.Length > 0 && !HasId(page, fragment))
        {
            _log.Add(Diagnose.Output.BrokenFragment(at, path, fragment));
        }
        else if (fragment.Length == 0 || !ReferenceEquals(from, page))
        {
            _proved.Add(link.Target);
        }
    }

    /// <summary>Reports what links lead to and is not there: once each, at the first page that links to it.</summary>
    public void ReportBroken()
    {
        foreach ((string target, BrokenTarget broken) in _broken)
        {
            _log.Add(Diagnose.Output.BrokenLink(broken.First, target, broken.Pages - 1));
        }
    }

    private bool HasId(PageFacts page, string fragment)
    {
        string id = Uri.UnescapeDataString(fragment);
        if (page.Ids.Length <= 16)
        {
            return page.Ids.Contains(id, StringComparer.Ordinal);
        }

        if (!_ids.TryGetValue(page.Route.Path, out HashSet<string>? ids))
        {
            ids = [.. page.Ids];
            _ids.Add(page.Route.Path, ids);
        }

        return ids.Contains(id);
    }

    private void Claim(HashSet<string> paths, string path)
    {
        if (!paths.Add(path))
        {
            _log.Add(Diagnose.Output.SamePath(path));
        }
    }

    /// <summary>Where a target that is not there is first linked to, and on how many pages.</summary>
    private readonly record struct BrokenTarget(SourceLocation First, int Pages);
}
