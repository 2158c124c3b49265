using Atlas.Core.Records;
using Atlas.Core.Rules;
using Atlas.Tests.Core.Catalogues;

namespace Atlas.Tests.Core.Rules;

public sealed class StagesTests
{
    [Fact]
    public void The_latest_dated_fact_tells_the_stage()
    {
        StageStatus? status = Of(c => c.Event("a", "2025-05-31", "works-done").Event("a", "2025-01-27", "works-started").Event("a", null, "withdrawn"));

        Assert.Equal("works-done", status?.Stage.Id.Value);
        Assert.Equal(Stages.Completion, status?.Phase);
        Assert.Equal("2025-05-31", status?.Date.ToString());
    }

    [Fact]
    public void Facts_that_do_not_tell_the_state_of_a_work_are_passed_over()
    {
        Assert.Equal("tender", Of(c => c.Event("a", "2023", "tender").Event("a", "2025", "milestone").Event("a", "2026", "ignota"))?.Stage.Id.Value);
        Assert.Null(Of(c => c.Event("a", "2025", "milestone").Event("a", null, "works")));
        Assert.Null(Of(c => c));
    }

    [Fact]
    public void On_the_same_day_the_stage_further_on_counts() =>
        Assert.Equal("works-done", Of(c => c.Event("a", "2024-03-01", "works-done").Event("a", "2024-03-01", "works"))?.Stage.Id.Value);

    [Theory]
    [InlineData("2024", "announced", "2024-03", "works", "works")]
    [InlineData("2024", "works-done", "2024-03", "works", "works-done")]
    [InlineData("2024-03", "works-done", "2024-04", "works", "works")]
    [InlineData("2023", "works-done", "2024-01", "works", "works")]
    public void Where_dates_are_too_coarse_to_tell_which_is_later_the_stage_further_on_counts(
        string date, string stage, string otherDate, string otherStage, string current) =>
        Assert.Equal(current, Of(c => c.Event("a", date, stage).Event("a", otherDate, otherStage))?.Stage.Id.Value);

    [Theory]
    [InlineData("2025-06-30", false)]
    [InlineData("2026-03-01", false)]
    [InlineData("2026-03-02", true)]
    [InlineData("2030-01-01", true)]
    public void A_status_is_stale_from_the_day_after_the_days_of_the_settings(string reference, bool stale)
    {
        StageStatus? status = Of(c => c.Event("a", "2025-03-01", "works"), DateOnly.Parse(reference, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(new DateOnly(2026, 3, 2), status?.StaleSince);
        Assert.Equal(stale, status?.IsStale);
    }

    [Fact]
    public void Without_a_setting_the_newest_date_in_the_data_is_the_day_they_are_read_as_of()
    {
        Assert.True(Of(c => c.Event("a", "2023-03-01", "works").Source("nuova", date: "2025").Figure("b", "length_km", 1, "nuova", asOf: "2024-03-02"))?.IsStale);
        Assert.False(Of(c => c.Event("a", "2023-03-02", "works").Figure("b", "length_km", 1, asOf: "2024-03-01"))?.IsStale);
    }

    [Fact]
    public void What_a_source_foresees_is_no_newer_than_the_source()
    {
        CatalogueIndex index = CatalogueBuilder.Basic().Source("delibera", date: "2024-05-01")
            .Event("a", "2026-06-30", "milestone", "delibera")
            .Event("a", "2024-03-01", "works", "delibera").Index();

        Assert.Equal("2024-05-01", new UpdateDates(index).OfSubject("a").ToString());
    }

    [Fact]
    public void The_last_days_of_time_do_not_overflow() => Assert.Equal(DateOnly.MaxValue, Of(c => c.Event("a", "9999-12-31", "works"))?.StaleSince);

    [Fact]
    public void A_completion_without_a_date_tells_the_stage_but_not_since_when()
    {
        StageStatus? status = Of(c => c.Event("a", "2024-06", "works-started").Event("a", null, "works-done"), new DateOnly(2026, 6, 30));

        Assert.Equal("works-done", status?.Stage.Id.Value);
        Assert.Null(status?.Date);
        Assert.Null(status?.StaleSince);
        Assert.False(status?.IsStale);
    }

    [Fact]
    public void A_completion_without_a_date_gives_way_to_a_dated_one_and_to_a_work_given_up()
    {
        Assert.Equal("2025", Of(c => c.Event("a", "2025", "works-done").Event("a", null, "works-done"))?.Date.ToString());
        Assert.Equal("withdrawn", Of(c => c.Event("a", "2025", "withdrawn").Event("a", null, "works-done"))?.Stage.Id.Value);
    }

    private static StageStatus? Of(Func<CatalogueBuilder, CatalogueBuilder> rows, DateOnly? reference = null)
    {
        CatalogueBuilder builder = CatalogueBuilder.Basic();
        builder.Site = builder.Site with { ReferenceDate = reference };
        CatalogueIndex index = rows(builder).Index();
        return new Stages(index, new UpdateDates(index)).Of("a");
    }
}
