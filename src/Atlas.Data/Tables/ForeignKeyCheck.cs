using System.Collections.Immutable;
using Atlas.Core.Diagnostics;
using Atlas.Core.Values;
using Atlas.Data.Schemas;

namespace Atlas.Data.Tables;

/// <summary>Checks, once every file has been read, that references lead somewhere. Those to a file without rows are one defect, of that file.</summary>
internal sealed class ForeignKeyCheck
{
    private readonly ImmutableArray<ReadTable> _tables;
    private readonly Dictionary<string, ReadTable> _byName;
    private readonly DiagnosticLog _log;
    private readonly Dictionary<(ForeignKey Key, string Value), string?> _hints = [];

    private ForeignKeyCheck(ImmutableArray<ReadTable> tables, DiagnosticLog log)
    {
        _tables = tables;
        _log = log;
        _byName = tables.ToDictionary(table => table.Resource.Name.Value, StringComparer.Ordinal);
    }

    /// <summary>Reports every reference of <paramref name="tables"/> that leads nowhere.</summary>
    public static void Run(ImmutableArray<ReadTable> tables, DiagnosticLog log) => new ForeignKeyCheck(tables, log).Run();

    private void Run()
    {
        foreach (ReadTable table in _tables)
        {
            foreach (Reference reference in table.References)
            {
                Check(table, reference);
            }
        }
    }

    private void Check(ReadTable from, Reference reference)
    {
        string resource = reference.Key.Resource.Value;
        ReadTable? to = resource.Length == 0 ? from : _byName.GetValueOrDefault(resource);
        KeyIndex? keys = to is not { IsWhole: true, HasBrokenRows: false, HasNoRows: false } ? null : to.Keys.FirstOrDefault(key => key.IsOf(reference.Key.ReferencedFields.Select(field => field.Value)));
        if (keys is null || keys.Contains(reference.Value.Value))
        {
            return;
        }

        if (!_hints.TryGetValue((reference.Key, reference.Value.Value), out string? nearest))
        {
            nearest = NearestName.Of(reference.Value.Value, keys.Keys);
            _hints.Add((reference.Key, reference.Value.Value), nearest);
        }

        string column = string.Join(" + ", keys.Columns);
        string text = KeyIndex.Shown(reference.Value.Value);
        _log.Add(Diagnose.Data.DanglingKey(reference.Value.Location, text, column, to!.Resource.Path, nearest, reference.Context));
    }
}
