using Atlas.Core.Records;
using Atlas.Core.Rules;
using Atlas.Core.Values;
using Atlas.Tests.Core.Catalogues;

namespace Atlas.Tests.Core.Rules;

public sealed class CompletenessTests
{
    [Fact]
    public void An_intervention_of_which_everything_is_known_has_ten_fields_of_ten()
    {
        InterventionCompleteness known = Of(c => c
            .Municipality("015001", "Uno").Strategy("s1").Link("p", "s1")
            .Intervention("a", "p-1", ["015001"], "Titolo", "E38C20000320001", "via Milano")
            .Figure("a", "expected_cost", 10).Figure("a", "municipal_cofunding", 1).Figure("a", "payments_total", 1)
            .Event("a", "2025-03", "works").Narrative(NarrativeKind.Intervention, "a"));

        Assert.Equal(10, known.Fields.Length);
        Assert.Equal(10, known.Known);
        Assert.All(known.Fields, f => Assert.Equal(Evidence.Stated, f.Evidence));
        Assert.Equal("2025-06", known.Updated.ToString());
    }

    [Fact]
    public void An_intervention_of_which_nothing_is_known_has_none()
    {
        InterventionCompleteness unknown = Of(c => c.Intervention("a", "p-1"));

        Assert.Equal(0, unknown.Known);
        Assert.Null(unknown.Status);
    }

    [Fact]
    public void A_value_that_an_editor_concluded_is_known_as_inferred()
    {
        InterventionCompleteness inferred = Of(c => c.Intervention("a", "p-1", title: "Titolo", cup: "E38C20000320001").Inference("a", "title").Inference("a", "programme"));

        Assert.Equal(Evidence.Inferred, inferred.Fields[(int)CompletenessField.Title].Evidence);
        Assert.Equal(Evidence.Stated, inferred.Fields[(int)CompletenessField.Cup].Evidence);
        Assert.Equal(2, inferred.Known);
    }

    [Fact]
    public void A_point_is_a_place_and_a_share_of_a_payment_tells_payments()
    {
        InterventionCompleteness known = Of(c => c
            .Measure("payments_pnrr", "payments_pnrr", partOf: "payments_total")
            .Intervention("a", "p-1", latitude: 45.1, longitude: 9.1)
            .Figure("a", "payments_pnrr", 1));

        Assert.True(known.Knows(CompletenessField.Place));
        Assert.True(known.Knows(CompletenessField.Payments));
        Assert.False(known.Knows(CompletenessField.Amount));
    }

    [Fact]
    public void Drafts_editorial_links_and_stale_statuses_do_not_count()
    {
        InterventionCompleteness lacking = Of(c => c
            .Strategy("s1").Link("p", "s1", LinkBasis.Editorial)
            .Intervention("a", "p-1").Event("a", "2020", "works").Narrative(NarrativeKind.Intervention, "a", draft: true));

        Assert.Equal(0, lacking.Known);
        Assert.True(lacking.Status?.IsStale);
    }

    [Fact]
    public void A_set_tells_the_share_of_each_field_and_what_is_stale_since_when()
    {
        Completeness completeness = On(c => c
            .Intervention("a", "p-1", title: "Titolo").Event("a", "2021-05-01", "works")
            .Intervention("b", "p", title: "Titolo").Inference("b", "title").Event("b", "2020-12-31", "works")
            .Intervention("c", "p-1").Event("c", "2025-05", "works-done")
            .Intervention("d", "p-1"));
        SetCompleteness set = completeness.OfProgramme("p");

        Assert.Equal(new FieldShare(CompletenessField.Title, Known: 2, Inferred: 1, Interventions: 4), set.Of(CompletenessField.Title));
        Assert.Equal(0.5m, set.Of(CompletenessField.Title).Share);
        Assert.Equal(0.25m, set.Of(CompletenessField.RecentStatus).Share);
        Assert.Equal(["b", "a"], set.Stale.Select(s => s.Intervention.Id.Value));
        Assert.Equal(new DateOnly(2022, 1, 1), set.StaleSince);
        Assert.Equal(1, set.WithoutStatus);
        Assert.Equal(3m / 40m, set.Share);
    }

    [Fact]
    public void A_municipality_s_set_has_its_own_and_its_shared_interventions_and_an_empty_one_has_no_shares()
    {
        Completeness completeness = On(c => c
            .Zone("z").Municipality("015001", "Uno", "z").Municipality("015002", "Due").Municipality("015003", "Tre")
            .Intervention("a", "p", ["015001"]).Intervention("b", "p", ["015001", "015002"]));

        Assert.Equal(2, completeness.OfMunicipality("015001").Interventions);
        Assert.Equal(1, completeness.OfMunicipality("015002").Interventions);
        Assert.Equal(2, completeness.OfZone("z").Interventions);
        Assert.Null(completeness.OfMunicipality("015003").Share);
        Assert.Null(completeness.OfMunicipality("015003").Of(CompletenessField.Title).Share);
    }

    private static InterventionCompleteness Of(Func<CatalogueBuilder, CatalogueBuilder> rows) => On(rows).OfIntervention("a")!;

    private static Completeness On(Func<CatalogueBuilder, CatalogueBuilder> rows) =>
        new CatalogueRules(rows(CatalogueBuilder.Basic().Programme("p").Programme("p-1", "p")).Index()).Completeness;
}
