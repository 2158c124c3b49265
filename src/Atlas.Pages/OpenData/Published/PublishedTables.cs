using System.Collections.Immutable;
using Atlas.Core.Records;
using Atlas.Pages.OpenData.Tables;
using Atlas.Pages.Plan;

namespace Atlas.Pages.OpenData.Published;

/// <summary>Every table that the atlas publishes: first those that a new atlas can be made of, then those computed from them.</summary>
public static class PublishedTables
{
    /// <summary>The tables of an atlas; tables without rows are there too, so that their addresses and columns are the same in every atlas.</summary>
    public static ImmutableArray<DataTable> Of(PlanContext context)
    {
        Catalogue catalogue = context.Index.Catalogue;
        var words = new PublishedWords(context.Index);
        var sources = new SourceTables(catalogue, words);
        var places = new PlaceTables(catalogue);
        var subjects = new SubjectTables(catalogue, words);
        var facts = new FactTables(catalogue, words);
        return
        [
            subjects.Interventions(),
            facts.Figures(),
            facts.Events(),
            facts.Contracts(),
            subjects.Programmes(),
            subjects.Strategies(),
            subjects.StrategyLinks(),
            places.Municipalities(),
            places.Zones(),
            sources.Sources(),
            sources.Measures(),
            sources.Vocabularies(),
            facts.Inferences(),
            facts.Gaps(),
            SubjectList.Of(context),
            new InterventionProfileTable(context, words).Of(),
            new TotalsTable(context, words).Of(),
            new ReconciliationTable(context, words).Of(),
            new CompletenessTables(context).Interventions(),
            new CompletenessTables(context).Sets(),
        ];
    }
}
