using System.Collections.Frozen;
using System.Collections.Immutable;
using Atlas.Core.Diagnostics;
using Atlas.Core.Locations;
using Atlas.Core.Records;
using Atlas.Core.Values;
using Atlas.Data.Tables;

namespace Atlas.Data.Records;

/// <summary>Turns the names of municipalities into their ISTAT codes.</summary>
internal sealed class MunicipalityNames
{
    private readonly FrozenDictionary<string, string> _istatByName;
    private readonly FrozenSet<string> _codes;
    private readonly bool _isWhole;

    /// <summary>Knows <paramref name="municipalities"/>, which are all there are if <paramref name="isWhole"/>, by official name and by code.</summary>
    public MunicipalityNames(IEnumerable<Municipality> municipalities, bool isWhole)
    {
        _isWhole = isWhole;
        Municipality[] known = [.. municipalities];
        _codes = known.Select(municipality => municipality.Istat.Value).ToFrozenSet(StringComparer.Ordinal);
        _istatByName = known
            .DistinctBy(municipality => municipality.Name.Value, StringComparer.Ordinal)
            .ToFrozenDictionary(municipality => municipality.Name.Value, municipality => municipality.Istat.Value, StringComparer.Ordinal);
    }

    /// <summary>The codes of the municipalities that <paramref name="row"/> names in <paramref name="column"/>; a name that is not known is reported and left out.</summary>
    public ImmutableArray<Located<string>> Resolve(TableRow row, string column)
    {
        ImmutableArray<Located<string>>.Builder codes = ImmutableArray.CreateBuilder<Located<string>>();
        foreach (Located<string> name in row.List(column))
        {
            if (_codes.Contains(name.Value))
            {
                codes.Add(name);
            }
            else if (_istatByName.TryGetValue(name.Value, out string? istat))
            {
                codes.Add(new Located<string>(istat, name.Location));
            }
            else if (_isWhole)
            {
                string? nearest = NearestName.Of(name.Value, _istatByName.Keys);
                row.Report(Diagnose.Data.UnknownMunicipality(name.Location, name.Value, nearest, row.ContextOf(column)));
            }
        }

        return codes.ToImmutable();
    }
}
