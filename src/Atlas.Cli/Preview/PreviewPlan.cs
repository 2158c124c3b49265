using System.Collections.Immutable;
using Atlas.Build;
using Atlas.Core.Diagnostics;
using Atlas.Core.Records;
using Atlas.Pages.Plan;
using Atlas.Pages.Routes;

namespace Atlas.Cli.Preview;

/// <summary>What an atlas's data and front matter give: the catalogue, the plan of its site, and what was found on the way.</summary>
internal sealed class PreviewPlan
{
    private readonly Dictionary<string, PlannedPage> _pages = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PlannedFile> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Narrative> _narratives = new(StringComparer.Ordinal);
    private readonly HashSet<string> _filesInError;

    /// <summary>Looks up the pages, files and narratives of a plan.</summary>
    public PreviewPlan(ReadAtlas atlas, SitePlan site, DiagnosticLog log)
    {
        Atlas = atlas;
        Site = site;
        Policy = log.Policy;
        Found = [.. log.All];
        _filesInError = Found.Select(diagnostic => diagnostic.Location.File).ToHashSet(StringComparer.Ordinal);
        foreach (PlannedPage page in site.Pages)
        {
            _pages.TryAdd(page.Route.Path, page);
        }

        foreach (PlannedFile file in site.Files)
        {
            foreach (Route route in file.Routes)
            {
                _files.TryAdd(route.Path, file);
            }
        }

        foreach (Narrative narrative in atlas.Index.Catalogue.Narratives)
        {
            _narratives.TryAdd(narrative.File, narrative);
        }
    }

    /// <summary>The catalogue and its sources.</summary>
    public ReadAtlas Atlas { get; }

    /// <summary>The site.</summary>
    public SitePlan Site { get; }

    /// <summary>How grave each code is.</summary>
    public SeverityPolicy Policy { get; }

    /// <summary>What was found while reading, checking and planning.</summary>
    public ImmutableArray<Diagnostic> Found { get; }

    /// <summary>The page at a path, or nothing.</summary>
    public PlannedPage? Page(string path) => _pages.GetValueOrDefault(path);

    /// <summary>The other file at a path, or nothing.</summary>
    public PlannedFile? File(string path) => _files.GetValueOrDefault(path);

    /// <summary>The narrative in a file, where nothing was found wrong with the file; otherwise nothing.</summary>
    public Narrative? SoundNarrative(string file) => _filesInError.Contains(file) ? null : _narratives.GetValueOrDefault(file);
}
