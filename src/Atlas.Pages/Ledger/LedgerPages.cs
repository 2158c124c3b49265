using System.Collections.Immutable;
using System.Globalization;
using Atlas.Core.Rules;
using Atlas.Pages.Plan;
using Atlas.Pages.References;
using Atlas.Pages.Routes;
using Atlas.Pages.Subjects;

namespace Atlas.Pages.Ledger;

/// <summary>Plans the public ledger (DESIGN §1.2): what does not add up first, the heaviest before the lighter.</summary>
public sealed class LedgerPages(PlanContext context)
{
    private const int PerPage = 40;

    private ImmutableArray<LedgerEntry> Entries => context.Rules.Reconciliation.Entries;

    /// <summary>The pages of the ledger.</summary>
    public IEnumerable<PlannedPage> Planned()
    {
        int pages = Math.Max(1, (Entries.Length + PerPage - 1) / PerPage);
        return Enumerable.Range(1, pages).Select(number => new PlannedPage(RouteOf(number), "reconciliation", () => Page(number, pages)));
    }

    private LedgerPage Page(int number, int pages)
    {
        var facts = new SubjectFacts(context, ReferenceGrain.Source);
        string suffix = number == 1 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $", pagina {number}");
        int differing = Entries.Count(e => e.Outcome == LedgerOutcome.Differs);
        return new LedgerPage
        {
            Site = context.Site,
            Route = RouteOf(number),
            Title = "Riconciliazione" + suffix,
            Heading = "Riconciliazione" + suffix,
            Description = ShortText.Of(string.Create(
                CultureInfo.InvariantCulture,
                $"Il registro di ciò che non torna: totali dichiarati e somme, conteggi, cifre diverse da fonti diverse. Differenze: {differing}{suffix}.")),
            Section = SiteRoutes.OpenData,
            Breadcrumb = number == 1
                ? [new LinkModel("Dati aperti", SiteRoutes.OpenData)]
                : [new LinkModel("Dati aperti", SiteRoutes.OpenData), new LinkModel("Riconciliazione", SiteRoutes.Reconciliation)],
            Lines = new LedgerLines(context, facts).Of(Entries.Skip((number - 1) * PerPage).Take(PerPage)),
            Tallies = [.. context.Rules.Reconciliation.Tallies.Select(t => new TallyLine(LedgerWords.Of(t.Kind, context.Words), t.Compared, t.Agreeing))],
            PageNumber = number,
            Pages = [.. Enumerable.Range(1, pages).Select(n => new LinkModel(n.ToString(CultureInfo.InvariantCulture), RouteOf(n)))],
            References = facts.References.Listed(),
            Updated = context.Site.Updated,
        };
    }

    private static Route RouteOf(int number) => number == 1
        ? SiteRoutes.Reconciliation
        : new Route(string.Create(CultureInfo.InvariantCulture, $"{SiteRoutes.Reconciliation.Path}pagina-{number}/"));
}
