using System.Collections.Immutable;
using Atlas.Build;
using Atlas.Build.Rendering;
using Atlas.Build.Verification;
using Atlas.Core.Diagnostics;
using Atlas.Rendering.Facts;
using Atlas.Rendering.Pages;

namespace Atlas.Cli.Preview;

/// <summary>A state of which every page was rendered and verified: what is wrong with those that nobody looks at.</summary>
/// <param name="State">The state.</param>
/// <param name="Facts">Facts of its pages and files.</param>
/// <param name="InPages">What was found while rendering.</param>
/// <param name="BetweenPages">What was found while verifying.</param>
internal sealed record CheckedSite(PreviewState State, SiteFacts Facts, ImmutableArray<Diagnostic> InPages, ImmutableArray<Diagnostic> BetweenPages)
{
    /// <summary>Renders and verifies every page of <paramref name="state"/>; nothing when it was stopped.</summary>
    public static CheckedSite? Of(BuildRequest request, PreviewState state, CancellationToken stop)
    {
        var rendering = new AtlasPipeline(request, SilentProgress.Instance);
        var writer = new StoppableWriter(stop);
        SiteFacts facts = rendering.Render(state.Plan.Atlas with { Sources = state.Sources }, state.Plan.Site, state.Renderer.With(state.Parts, rendering.Log), writer);
        return writer.HasFailed ? null : new CheckedSite(state, facts, [.. rendering.Log.All], Verified(request, state, facts));
    }

    /// <summary>The same for a state that differs in texts only: the pages that hold them are rendered again.</summary>
    public CheckedSite Again(BuildRequest request, PreviewState state)
    {
        HashSet<string> changed = [.. state.NewTexts.Where(text => !ReferenceEquals(text.Value, State.NewTexts.GetValueOrDefault(text.Key))).Select(text => text.Key)];
        var log = new DiagnosticLog();
        PageRenderer renderer = state.Renderer.With(state.Parts, log);
        bool isSame = true;
        ImmutableArray<PageFacts>.Builder pages = Facts.Pages.ToBuilder();
        for (int i = 0; i < pages.Count; i++)
        {
            if (pages[i].Narratives.Any(changed.Contains) && state.Plan.Page(pages[i].Route.Path) is { } planned && renderer.Render(planned) is { } page)
            {
                isSame &= SiteVerifier.IsSame(pages[i], page.Facts);
                pages[i] = page.Facts;
            }
        }

        SiteFacts facts = Facts with { Pages = pages.MoveToImmutable() };
        ImmutableArray<Diagnostic> inPages = [.. InPages.Where(diagnostic => !changed.Contains(diagnostic.Location.File)), .. log.All];
        return new CheckedSite(state, facts, inPages, isSame ? BetweenPages : Verified(request, state, facts));
    }

    /// <summary>The paths of the pages that hold any of some narratives.</summary>
    public IEnumerable<string> PagesOf(IReadOnlySet<string> files) =>
        Facts.Pages.Where(page => page.Narratives.Any(files.Contains)).Select(page => page.Route.Path);

    private static ImmutableArray<Diagnostic> Verified(BuildRequest request, PreviewState state, SiteFacts facts)
    {
        var verifying = new AtlasPipeline(request, SilentProgress.Instance);
        verifying.Verify(state.Plan.Atlas.Index, facts);
        return [.. verifying.Log.All];
    }
}
