using Atlas.Core.Diagnostics;
using Atlas.Core.Locations;
using Atlas.Core.Records;
using Atlas.Core.Values;

namespace Atlas.Core.Rules.Checks;

/// <summary>CUP, CIG, ISTAT and cadastral codes have their shape, and the CUP of a contract is that of an intervention it serves.</summary>
internal sealed class CodeCheck(CatalogueIndex index, CheckReport report)
{
    private readonly NameHints _cups = new([.. index.Catalogue.Interventions.Select(i => i.Cup?.Value).OfType<string>()]);

    /// <summary>Reports every code that cannot be right.</summary>
    public void Run()
    {
        foreach (Intervention intervention in index.Catalogue.Interventions)
        {
            CheckCup(intervention.Cup);
        }

        foreach (Contract contract in index.Catalogue.Contracts)
        {
            CheckCup(contract.Cup);
            CheckCig(contract.Cig);
            CheckKey(contract);
        }

        foreach (Municipality municipality in index.Catalogue.Municipalities)
        {
            CheckCodes(municipality);
        }
    }

    private void CheckCup(Located<string>? cell)
    {
        if (cell is { } cup && !Cup.IsStrict(cup.Value))
        {
            report.Add(Cup.IsLenient(cup.Value)
                ? Diagnose.Records.CupUnusual(cup.Location, cup.Value)
                : Diagnose.Records.CupMalformed(cup.Location, cup.Value));
        }
    }

    private void CheckCig(Located<string>? cell)
    {
        if (cell is { } cig && !Cig.IsValid(cig.Value))
        {
            report.Add(Cig.HasShape(cig.Value)
                ? Diagnose.Records.CigCheck(cig.Location, cig.Value)
                : Diagnose.Records.CigMalformed(cig.Location, cig.Value));
        }
    }

    private void CheckKey(Contract contract)
    {
        bool mayBeRight = contract.Cup is not { } code
            || !Cup.IsLenient(code.Value)
            || contract.Subjects.Any(s => HasCup(s.Value, code.Value));
        if (!mayBeRight && contract.Cup is { } cup && !report.IsKnown(cup.Location))
        {
            report.Add(Diagnose.Records.ForeignCup(cup.Location, cup.Value, _cups.Of(cup.Value)));
        }
    }

    /// <summary>Whether a subject has this CUP; an intervention whose CUP is not known may have it.</summary>
    private bool HasCup(string subjectId, string cup) =>
        index.Interventions.TryGetValue(subjectId, out Intervention? intervention)
            ? intervention.Cup is null || string.Equals(intervention.Cup.Value.Value, cup, StringComparison.Ordinal)
            : !index.Programmes.ContainsKey(subjectId)
                || index.AllInterventionsOf(subjectId).Any(i => i.Cup is null || string.Equals(i.Cup.Value.Value, cup, StringComparison.Ordinal));

    private void CheckCodes(Municipality municipality)
    {
        if (!MunicipalityCodes.IsIstat(municipality.Istat.Value))
        {
            report.Add(Diagnose.Records.IstatMalformed(municipality.Istat.Location, municipality.Istat.Value));
        }

        if (municipality.Belfiore.Value.Length > 0 && !MunicipalityCodes.IsBelfiore(municipality.Belfiore.Value))
        {
            report.Add(Diagnose.Records.BelfioreMalformed(municipality.Belfiore.Location, municipality.Belfiore.Value));
        }
    }
}
