using Atlas.Core.Records;

namespace Atlas.Core.Rules;

/// <summary>Every rule between the records of one catalogue, computed once and safe to ask from any thread.</summary>
public sealed class CatalogueRules
{
    /// <summary>Computes the rules of <paramref name="index"/>.</summary>
    public CatalogueRules(CatalogueIndex index)
    {
        Headlines = new Headlines(index);
        Sets = new InterventionSets(index);
        Totals = new Totals(index);
        Updates = new UpdateDates(index);
        Stages = new Stages(index, Updates);
        Deadlines = new DeclaredDeadlines(index, Stages);
        Completeness = new Completeness(index, Sets, Stages, Updates);
        Reconciliation = new Reconciliation(index, Sets, Headlines);
    }

    /// <summary>Which figure stands for a subject's family or measure.</summary>
    public Headlines Headlines { get; }

    /// <summary>The sets of interventions that are counted and summed.</summary>
    public InterventionSets Sets { get; }

    /// <summary>Sums over sets.</summary>
    public Totals Totals { get; }

    /// <summary>How recent the data are.</summary>
    public UpdateDates Updates { get; }

    /// <summary>Current stages.</summary>
    public Stages Stages { get; }

    /// <summary>Declared deadlines and which works are late.</summary>
    public DeclaredDeadlines Deadlines { get; }

    /// <summary>What is known and what is missing.</summary>
    public Completeness Completeness { get; }

    /// <summary>The ledger.</summary>
    public Reconciliation Reconciliation { get; }
}
