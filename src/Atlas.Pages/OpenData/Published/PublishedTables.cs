using System.Collections.Immutable;
using Atlas.Core.Records;
using Atlas.Pages.OpenData.Tables;
using Atlas.Pages.Plan;

namespace Atlas.Pages.OpenData.Published;

/// <summary>Every table that the atlas publishes. Tables without rows are there too, so that addresses and columns are the same in every atlas.</summary>
public sealed class PublishedTables
{
    /// <summary>The tables of an atlas.</summary>
    public PublishedTables(PlanContext context)
    {
        Catalogue catalogue = context.Index.Catalogue;
        var words = new PublishedWords(context.Index);
        Sources = new SourceTables(catalogue.Package, words);
        Places = new PlaceTables(catalogue.Package);
        Subjects = new SubjectTables(catalogue.Package, words);
        Facts = new FactTables(catalogue.Package, words);
        Profiles = new InterventionProfileTable(context, words);
        Deadlines = new DeadlineTable(context);
        Totals = new TotalsTable(context, words);
        Reconciliation = new ReconciliationTable(context, words);
        Completeness = new CompletenessTables(context);
        All = [.. Stated(catalogue), .. Computed(context)];
    }

    /// <summary>All of them: first those that a new atlas can be made of, then those computed from them.</summary>
    public ImmutableArray<DataTable> All { get; }

    /// <summary>Forms of the tables that say what the others mean.</summary>
    internal SourceTables Sources { get; }

    /// <summary>Forms of the tables of the territory.</summary>
    internal PlaceTables Places { get; }

    /// <summary>Forms of the tables of what the atlas is about.</summary>
    internal SubjectTables Subjects { get; }

    /// <summary>Forms of the tables of what is known of it.</summary>
    internal FactTables Facts { get; }

    /// <summary>What is said first of interventions.</summary>
    internal InterventionProfileTable Profiles { get; }

    /// <summary>Declared deadlines and delays.</summary>
    internal DeadlineTable Deadlines { get; }

    /// <summary>Totals.</summary>
    internal TotalsTable Totals { get; }

    /// <summary>The ledger.</summary>
    internal ReconciliationTable Reconciliation { get; }

    /// <summary>What is known and missing.</summary>
    internal CompletenessTables Completeness { get; }

    private IEnumerable<DataTable> Stated(Catalogue catalogue) =>
    [
        Subjects.Interventions.Of(catalogue.Interventions),
        Facts.Figures.Of(catalogue.Figures),
        Facts.Events.Of(catalogue.Events),
        Facts.Contracts.Of(catalogue.Contracts),
        Subjects.Programmes.Of(catalogue.Programmes),
        Subjects.Strategies.Of(catalogue.Strategies),
        Subjects.StrategyLinks.Of(catalogue.StrategyLinks),
        Places.Municipalities.Of(catalogue.Municipalities),
        Places.Zones.Of(catalogue.Zones),
        Sources.Sources.Of(catalogue.Sources),
        Sources.Measures.Of(catalogue.Measures),
        Sources.Vocabularies.Of(catalogue.Terms),
        Facts.Inferences.Of(catalogue.Inferences),
        Facts.Gaps.Of(catalogue.Gaps),
    ];

    private IEnumerable<DataTable> Computed(PlanContext context) =>
    [
        SubjectList.Of(context),
        Profiles.Table,
        Deadlines.Table,
        Totals.Table,
        Reconciliation.Table,
        Completeness.Interventions,
        Completeness.Sets,
    ];
}
