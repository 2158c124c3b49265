using Atlas.Core.Records;
using Atlas.Core.Values;

namespace Atlas.Core.Rules;

/// <summary>
/// How recent the data are: "dati aggiornati al …". A figure counts with the date it speaks of, a row with its own, a dated fact or contract
/// with its date, but none of them with a day after its source's: what a source foresees is no newer than the source.
/// </summary>
public sealed class UpdateDates
{
    private readonly CatalogueIndex _index;

    /// <summary>Finds the newest date of <paramref name="index"/>.</summary>
    public UpdateDates(CatalogueIndex index)
    {
        _index = index;
        Catalogue all = index.Catalogue;
        Newest = Later(Later(Max(all.Figures.Select(Of)), Max(all.Events.Select(Of))), Later(Max(all.Interventions.Select(Row)), Max(all.Contracts.Select(Of))));
    }

    /// <summary>The newest date in the data; nothing in an atlas without dates.</summary>
    public PartialDate? Newest { get; }

    /// <summary>The newest date of what is known of a subject: its figures, facts and contracts, and its row where it is an intervention.</summary>
    public PartialDate? OfSubject(string subjectId)
    {
        PartialDate? row = _index.Interventions.TryGetValue(subjectId, out Intervention? intervention) ? Row(intervention) : null;
        PartialDate? facts = Later(Max(_index.FiguresOf(subjectId).Select(Of)), Max(_index.EventsOf(subjectId).Select(Of)));
        return Later(row, Later(facts, Max(_index.ContractsOf(subjectId).Select(Of))));
    }

    /// <summary>The later of two dates; nothing is earlier than any.</summary>
    public static PartialDate? Later(PartialDate? left, PartialDate? right) => Nullable.Compare(left, right) >= 0 ? left : right;

    private PartialDate? Of(Figure figure) => Known(figure.AsOf?.Value, figure.SourceId.Value);

    private PartialDate? Of(DatedEvent fact) => Known(fact.Date?.Value, fact.SourceId.Value);

    private PartialDate? Of(Contract contract) => Known(contract.Date?.Value, contract.SourceId.Value);

    private PartialDate? Row(Intervention intervention) => Known(intervention.AsOf?.Value, intervention.SourceId.Value);

    private PartialDate? Known(PartialDate? date, string sourceId)
    {
        PartialDate? source = _index.SourceDate(sourceId);
        return date is { } d && source is { } s && s.Last < d.First ? s : date ?? source;
    }

    private static PartialDate? Max(IEnumerable<PartialDate?> dates) => dates.Aggregate((PartialDate?)null, Later);
}
