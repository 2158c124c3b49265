using System.Collections.Frozen;
using Atlas.Data.Tables;

namespace Atlas.Data.Records;

/// <summary>Makes the record of a row, by the kind of its file.</summary>
internal sealed class RecordMaker
{
    private readonly FrozenDictionary<string, Action<TableRow, FileRecords>> _makers;

    /// <summary>Makes records that refer to municipalities by name and to measures by column.</summary>
    public RecordMaker(MunicipalityNames municipalities, MeasureUnits units)
    {
        var datasets = new DatasetRecords(municipalities, units);
        _makers = new Dictionary<string, Action<TableRow, FileRecords>>(StringComparer.Ordinal)
        {
            ["sources"] = (row, records) => Add(ReferenceRecords.Source(row), records.Sources),
            [RecordKinds.Measures] = (row, records) => Add(ReferenceRecords.Measure(row), records.Measures),
            ["vocabularies"] = (row, records) => Add(ReferenceRecords.Term(row), records.Terms),
            [RecordKinds.Municipalities] = (row, records) => Add(ReferenceRecords.Municipality(row), records.Municipalities),
            ["zones"] = (row, records) => Add(ReferenceRecords.Zone(row), records.Zones),
            ["strategies"] = (row, records) => Add(ReferenceRecords.Strategy(row), records.Strategies),
            ["strategy-links"] = (row, records) => Add(ReferenceRecords.StrategyLink(row), records.StrategyLinks),
            ["programmes"] = (row, records) => Add(ReferenceRecords.Programme(row), records.Programmes),
            [RecordKinds.Interventions] = datasets.AddIntervention,
            ["figures"] = datasets.AddFigure,
            ["events"] = DatasetRecords.AddEvent,
            ["inferences"] = DatasetRecords.AddInference,
            ["gaps"] = DatasetRecords.AddGap,
            ["contracts"] = DatasetRecords.AddContract,
        }.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Makes the record of <paramref name="row"/>; none when files of <paramref name="kind"/> are only validated and published.</summary>
    public void Make(string kind, TableRow row, FileRecords records)
    {
        if (_makers.TryGetValue(kind, out Action<TableRow, FileRecords>? maker))
        {
            maker(row, records);
        }
    }

    private static void Add<T>(T? record, List<T> records)
        where T : class
    {
        if (record is not null)
        {
            records.Add(record);
        }
    }
}
