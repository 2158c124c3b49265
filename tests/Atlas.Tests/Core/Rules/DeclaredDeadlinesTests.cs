using Atlas.Core.Records;
using Atlas.Core.Rules;
using Atlas.Tests.Core.Catalogues;

namespace Atlas.Tests.Core.Rules;

public sealed class DeclaredDeadlinesTests
{
    private static readonly DateOnly Today = new(2026, 3, 8);

    [Theory]
    [InlineData("2026-03-07", true, 0)]
    [InlineData("2026-03-08", false, 0)]
    [InlineData("2026-02-08", true, 1)]
    [InlineData("2026-02-09", true, 0)]
    [InlineData("2025-12", true, 2)]
    [InlineData("2025", true, 2)]
    [InlineData("2026-03", false, 0)]
    [InlineData("2020-12", true, 62)]
    public void A_deadline_is_past_after_the_last_day_that_it_can_mean(string deadline, bool past, int months)
    {
        DeadlineStatus status = Of(c => c.Event("a", deadline, Stages.Deadline));

        Assert.Equal((past, past, past, months), (status.IsPast, status.IsOverdue, status.IsLate, status.MonthsPast));
        Assert.Equal(!past, status.IsAhead);
    }

    [Fact]
    public void A_work_without_a_declared_deadline_is_neither_late_nor_in_time()
    {
        DeadlineStatus status = Of(c => c.Event("a", "2019", "works"));

        Assert.Null(status.Deadline);
        Assert.False(status.IsLate || status.IsAhead || status.IsMoved || status.IsPast);
    }

    [Theory]
    [InlineData("works-done")]
    [InlineData("withdrawn")]
    public void A_concluded_work_is_not_late(string stage)
    {
        DeadlineStatus status = Of(c => c.Event("a", "2020", Stages.Deadline).Event("a", "2023", stage).Event("a", "2022", Stages.Delay));

        Assert.True(status.IsPast);
        Assert.False(status.IsOverdue || status.IsLate || status.IsMoved);
    }

    [Fact]
    public void The_latest_of_several_deadlines_holds_and_the_first_tells_how_far_it_was_moved()
    {
        DeadlineStatus status = Of(c => c.Event("a", "2026-06-30", Stages.Deadline).Event("a", "2026-03", Stages.Deadline).Event("a", "2026-05", Stages.Deadline));

        Assert.Equal("2026-06-30", status.Deadline?.Date.ToString());
        Assert.Equal("2026-03", status.Deadline?.Earlier?.Date?.Value.ToString());
        Assert.Equal(3, status.Deadline?.MonthsMoved);
        Assert.True(status.IsMoved);
    }

    [Fact]
    public void The_same_deadline_told_more_precisely_was_not_moved()
    {
        DeadlineStatus status = Of(c => c.Event("a", "2026", Stages.Deadline).Event("a", "2026-06", Stages.Deadline).Event("a", "2026-06-30", Stages.Deadline));

        Assert.Equal("2026-06-30", status.Deadline?.Date.ToString());
        Assert.Null(status.Deadline?.Earlier);
        Assert.False(status.IsMoved);
    }

    [Fact]
    public void A_work_goes_by_its_own_deadline_then_by_that_of_the_nearest_programme()
    {
        Assert.Equal("a", Of(c => c.Event("a", "2030", Stages.Deadline).Event("parte", "2029", Stages.Deadline)).Deadline?.SubjectId);
        Assert.Equal("parte", Of(c => c.Event("parte", "2029", Stages.Deadline).Event("tutto", "2028", Stages.Deadline)).Deadline?.SubjectId);
        Assert.Equal("tutto", Of(c => c.Event("tutto", "2028", Stages.Deadline)).Deadline?.SubjectId);
    }

    [Fact]
    public void The_end_of_a_programme_is_the_deadline_of_its_works_where_none_is_declared()
    {
        DeadlineStatus status = Of(c => c, end: "2020");

        Assert.Equal(("tutto", "2020", 62), (status.Deadline?.SubjectId, status.Deadline?.Date.ToString(), status.MonthsPast));
    }

    [Fact]
    public void A_delay_that_a_source_reports_makes_a_work_late_without_a_deadline()
    {
        DeadlineStatus status = Of(c => c.Event("a", "2025", Stages.Delay).Event("a", "2026-01", Stages.Delay).Event("a", "2026-02", "works"));

        Assert.True(status.IsLate);
        Assert.False(status.IsOverdue);
        Assert.Equal("2026-01", status.Report?.Date?.Value.ToString());
    }

    [Fact]
    public void A_standstill_makes_a_work_late_until_works_go_on()
    {
        Assert.True(Of(c => c.Event("a", "2021-09", Stages.Suspended)).IsLate);
        Assert.False(Of(c => c.Event("a", "2021-09", Stages.Suspended).Event("a", "2022", "works")).IsLate);
    }

    [Fact]
    public void Programmes_that_are_parts_of_each_other_have_no_deadline_instead_of_an_endless_search()
    {
        CatalogueIndex index = CatalogueBuilder.Basic().Programme("uno", parent: "due").Programme("due", parent: "uno").Intervention("a", "uno").Index();

        Assert.Null(new DeclaredDeadlines(index, new Stages(index, new UpdateDates(index))).Of(index.Interventions["a"]).Deadline);
    }

    [Fact]
    public void An_atlas_without_a_single_date_has_no_late_work()
    {
        CatalogueIndex index = CatalogueBuilder.Basic().Programme("tutto").Intervention("a", "tutto").Index();
        var stages = new Stages(index, new UpdateDates(index));

        Assert.False(new DeclaredDeadlines(index, stages).Of(index.Interventions["a"]).IsLate);
    }

    private static DeadlineStatus Of(Func<CatalogueBuilder, CatalogueBuilder> facts, string? end = null)
    {
        CatalogueBuilder builder = CatalogueBuilder.Basic()
            .Term("stage", Stages.Suspended, 12, "implementation")
            .Term("stage", Stages.Deadline, 20, "none")
            .Term("stage", Stages.Delay, 21, "none")
            .Programme("tutto", end: end)
            .Programme("parte", parent: "tutto")
            .Intervention("a", "parte");
        builder.Site = builder.Site with { ReferenceDate = Today };
        CatalogueIndex index = facts(builder).Index();
        return new DeclaredDeadlines(index, new Stages(index, new UpdateDates(index))).Of(index.Interventions["a"]);
    }
}
