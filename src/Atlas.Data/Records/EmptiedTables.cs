using System.Collections.Frozen;
using System.Collections.Immutable;
using Atlas.Core.Diagnostics;
using Atlas.Core.Locations;
using Atlas.Core.Records;
using Atlas.Data.Tables;

namespace Atlas.Data.Records;

/// <summary>
/// Files with a header and no row. One that others refer to has most probably lost its rows: that is one defect, and none of the references
/// to it is another.
/// </summary>
internal sealed class EmptiedTables
{
    private readonly ImmutableArray<ReadTable> _tables;
    private readonly Catalogue _catalogue;
    private readonly ImmutableArray<Located<string>> _dangling;

    private EmptiedTables(ImmutableArray<ReadTable> tables, Catalogue catalogue)
    {
        _tables = tables;
        _catalogue = catalogue;
        FrozenSet<string> known = catalogue.Interventions.Select(intervention => intervention.Id.Value)
            .Concat(catalogue.Programmes.Select(programme => programme.Id.Value))
            .Concat(catalogue.Strategies.Select(strategy => strategy.Id.Value))
            .Concat(catalogue.Zones.Select(zone => zone.Id.Value))
            .Concat(catalogue.Municipalities.Select(municipality => municipality.Istat.Value))
            .ToFrozenSet(StringComparer.Ordinal);
        _dangling = [.. Named(catalogue).Where(subject => !known.Contains(subject.Value))];
    }

    /// <summary>Reports every file without rows.</summary>
    /// <param name="tables">The files.</param>
    /// <param name="catalogue">What was read.</param>
    /// <param name="log">Takes the defects.</param>
    /// <returns>Whether others refer to one of them, so that no reference can be judged.</returns>
    public static bool Report(ImmutableArray<ReadTable> tables, Catalogue catalogue, DiagnosticLog log)
    {
        ImmutableArray<ReadTable> empty = [.. tables.Where(table => table.HasNoRows)];
        EmptiedTables? emptied = empty.IsEmpty ? null : new EmptiedTables(tables, catalogue);
        bool areNeeded = false;
        foreach (ReadTable table in empty)
        {
            int references = emptied!.ReferencesTo(table);
            areNeeded |= references > 0;
            log.Add(references > 0 ? Diagnose.Data.EmptiedTable(table.Resource.Path, references) : Diagnose.Data.NoRows(table.Resource.Path));
        }

        return areNeeded;
    }

    private int ReferencesTo(ReadTable table)
    {
        string name = table.Resource.Name.Value;
        int references = _tables.Sum(from => from.References.Count(reference => string.Equals(reference.Key.Resource.Value, name, StringComparison.Ordinal)));
        return references + table.Resource.Kind switch
        {
            RecordKinds.Interventions => _dangling.Count(subject => IsBeside(table, subject)),
            RecordKinds.Municipalities => _dangling.Length + _catalogue.Interventions.Sum(intervention => intervention.Municipalities.Length) + TextsOf(NarrativeKind.Municipality),
            "programmes" => _dangling.Length + TextsOf(NarrativeKind.Programme),
            "strategies" => _dangling.Length + TextsOf(NarrativeKind.Strategy),
            "zones" => _dangling.Length + TextsOf(NarrativeKind.Zone),
            "vocabularies" => Terms(_catalogue).Count(),
            _ => 0,
        };
    }

    /// <summary>Whether a subject stands in a file of the same dataset: what an intervention's figures and facts do.</summary>
    private static bool IsBeside(ReadTable table, Located<string> subject) =>
        string.Equals(Path.GetDirectoryName(table.Resource.Path), Path.GetDirectoryName(subject.Location.File), StringComparison.Ordinal);

    private int TextsOf(NarrativeKind kind) => _catalogue.Narratives.Count(narrative => narrative.Kind == kind);

    private static IEnumerable<Located<string>?> Terms(Catalogue catalogue) => catalogue.Events.Select(fact => (Located<string>?)fact.Stage)
        .Concat(catalogue.Interventions.SelectMany(intervention => new[] { intervention.Kind, intervention.DesignLevel }))
        .Concat(catalogue.Programmes.Select(programme => (Located<string>?)programme.Kind))
        .Concat(catalogue.Contracts.Select(contract => contract.Stage))
        .Where(term => !string.IsNullOrEmpty(term?.Value));

    private static IEnumerable<Located<string>> Named(Catalogue catalogue) => catalogue.Figures.Select(figure => figure.SubjectId)
        .Concat(catalogue.Events.Select(fact => fact.SubjectId))
        .Concat(catalogue.Inferences.Select(inference => inference.SubjectId))
        .Concat(catalogue.Gaps.Select(gap => gap.SubjectId))
        .Concat(catalogue.StrategyLinks.Select(link => link.SubjectId))
        .Concat(catalogue.Contracts.SelectMany(contract => contract.Subjects))
        .Concat(catalogue.Narratives.SelectMany(narrative => narrative.Subjects));
}
