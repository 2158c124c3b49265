using Atlas.Core.Records;
using Atlas.Pages.Delays;
using Atlas.Pages.Interventions;
using Atlas.Pages.Municipalities;
using Atlas.Pages.Plan;
using Atlas.Pages.Programmes;
using Atlas.Tests.Milan;

namespace Atlas.Tests.Pages.Plan;

/// <summary>The plan of the real data: a page for everything, and totals that the founding document states.</summary>
public sealed class MilanPlanTests(MilanSite milan)
{
    [Theory]
    [InlineData("municipality", 133)]
    [InlineData("strategy", 3)]
    [InlineData("zone", 7)]
    [InlineData("not-found", 1)]
    public void Counts_that_do_not_change_with_the_data(string template, int count) => Assert.Equal(count, Pages(template));

    [Fact]
    public void Every_intervention_programme_source_and_news_item_has_its_page()
    {
        Catalogue all = milan.Index.Catalogue;

        Assert.Equal(all.Interventions.Length, Pages("intervention"));
        Assert.Equal(all.Programmes.Length, Pages("programme"));
        Assert.Equal(all.Narratives.Count(n => n.Kind == NarrativeKind.News), Pages("news-item"));
        Assert.All(all.Sources, source => Assert.Contains(milan.Plan.Pages, page => string.Equals(page.Route.Path, $"fonti/{source.Id.Value}/", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("programmi/co4-a/", 6, "15820000", "15820000")]
    [InlineData("programmi/co4-b/", 17, "15634880", "15634879")]
    [InlineData("programmi/co4-c/", 1, "3291283", "3291283")]
    public void Totals_of_CO4_are_those_of_the_founding_document(string route, int count, string summed, string declared)
    {
        var page = (ProgrammePage)milan.Model(route);

        Assert.Equal(count, page.Totals.Count.Value);
        Assert.Equal(Decimal(summed), page.Totals.Cost.Value);
        Assert.Equal(Decimal(declared), page.DeclaredCost.Value);
    }

    [Theory]
    [InlineData("programmi/pui-come-in/", 34)]
    [InlineData("programmi/pui-spugna/", 90)]
    [InlineData("programmi/pui-cambio/", 5)]
    [InlineData("programmi/pui-mica/", 14)]
    [InlineData("programmi/pui/", 143)]
    public void The_integrated_plans_list_their_interventions(string route, int count) =>
        Assert.Equal(count, ((ProgrammePage)milan.Model(route)).Totals.Count.Value);

    [Fact]
    public void A_programme_with_too_many_interventions_leads_to_a_list_of_all()
    {
        var page = (ProgrammePage)milan.Model("programmi/pui-spugna/");

        Assert.Equal(5, page.Works.Items.Length);
        Assert.Equal("programmi/pui-spugna/interventi/", page.Works.Rest?.Path);
        Assert.Contains(milan.Plan.Pages, p => p.Route == page.Works.Rest);
    }

    [Fact]
    public void A_shared_work_is_never_among_a_municipalitys_own()
    {
        foreach (PlannedPage planned in milan.Plan.Pages.Where(page => page is { Language: null, Template: "municipality" }))
        {
            var page = (MunicipalityPage)planned.Model();

            Assert.All(page.SharedWorks, work => Assert.True(work.Municipalities.Length > 1));
            Assert.All(page.OwnWorks.Items, work => Assert.Single(work.Municipalities));
        }
    }

    [Fact]
    public void Own_works_of_all_municipalities_and_shared_works_once_are_all_works()
    {
        int own = milan.Plan.Pages.Where(page => page is { Language: null, Template: "municipality" }).Sum(page => ((MunicipalityPage)page.Model()).OwnWorks.Count);
        int shared = milan.Index.Catalogue.Interventions.Count(i => i.IsShared);
        int nowhere = milan.Index.Catalogue.Interventions.Count(i => i.Municipalities.IsEmpty);

        Assert.Equal(milan.Index.Catalogue.Interventions.Length, own + shared + nowhere);
    }

    [Fact]
    public void The_filter_of_late_works_and_their_own_page_hold_the_same_works()
    {
        var list = (InterventionListPage)milan.Model("interventi/");
        var late = (LatePage)milan.Model("interventi/in-ritardo/");

        Assert.NotEmpty(late.Works);
        Assert.Equal(Ids(list, "ritardo"), late.Works.Select(work => work.Work.Id).Order(StringComparer.Ordinal));
        Assert.Equal(late.Works.Length, late.Overdue.Value + late.Reported.Value);
        Assert.Equal(Ids(list, "nessuno").Length, late.Undeclared.Value);
        Assert.Equal(Ids(list, "spostato").Length, late.Moved.Value);
        Assert.Equal(Ids(list, "futuro").Length, late.DeadlinesAhead.Sum(group => group.Works));
    }

    [Fact]
    public void Every_deadline_of_a_late_work_has_its_source_and_the_longest_delay_comes_first()
    {
        var late = (LatePage)milan.Model("interventi/in-ritardo/");
        int[] months = [.. late.Works.Where(work => work.Deadline is { IsPast: true }).Select(work => work.Deadline!.MonthsPast)];

        Assert.Equal(months.OrderDescending(), months);
        Assert.All(late.Works, work => Assert.InRange(work.Deadline?.Reference ?? work.Report!.Reference, 1, late.References.Length));
    }

    [Fact]
    public void Every_figure_of_a_profile_has_a_source_in_the_pages_list()
    {
        foreach (PlannedPage planned in milan.Plan.Pages.Where(page => page is { Language: null, Template: "intervention" }))
        {
            var page = (InterventionPage)planned.Model();

            Assert.All(page.Figures, row => Assert.All(row.Figure.References, number => Assert.InRange(number, 1, page.References.Length)));
            Assert.All(page.Figures, row => Assert.NotEmpty(row.Figure.References));
            Assert.All(page.Figures, row => Assert.StartsWith("data/", row.Figure.Origin!.File, StringComparison.Ordinal));
        }
    }

    private static string[] Ids(InterventionListPage list, string key) =>
        [.. list.Items.Where(item => item.DeadlineKeys.Split(' ').Contains(key, StringComparer.Ordinal)).Select(item => item.Work.Id).Order(StringComparer.Ordinal)];

    private int Pages(string template) => milan.Plan.Pages.Count(page => page.Language is null && string.Equals(page.Template, template, StringComparison.Ordinal));

    private static decimal Decimal(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
