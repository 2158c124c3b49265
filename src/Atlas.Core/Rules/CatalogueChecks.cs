using Atlas.Core.Diagnostics;
using Atlas.Core.Records;
using Atlas.Core.Rules.Checks;

namespace Atlas.Core.Rules;

/// <summary>
/// Checks the relations between records (ATL1501 to ATL1999). What sources contradict each other in is no defect, and is left to the
/// ledger (<see cref="Reconciliation"/>); what cannot be right whatever the sources say is.
/// </summary>
public static class CatalogueChecks
{
    /// <summary>Reports to <paramref name="log"/> everything wrong between the records of <paramref name="index"/>; cells already in error there are left out, and nothing is reported about a catalogue that is not whole.</summary>
    public static void Run(CatalogueIndex index, DiagnosticLog log)
    {
        if (!index.Catalogue.IsWhole)
        {
            return;
        }

        var report = new CheckReport(log);
        new LanguageCheck(index, report).Run();
        new ReferenceCheck(index, report).Run();
        new TermCheck(index, report).Run();
        new CircleCheck(index, report).Run();
        new IdentityCheck(index, report).Run();
        new CodeCheck(index, report).Run();
        new MeasureCheck(index, report).Run();
        new FigureCheck(index, report).Run();
        new DateCheck(index, report).Run();
        new PlaceCheck(index, report).Run();
        new EditorialCheck(index, report).Run();
    }
}
