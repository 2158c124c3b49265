using Atlas.Core.Locations;
using Atlas.Core.Values;

namespace Atlas.Core.Diagnostics;

public static partial class Diagnose
{
    public static partial class Data
    {
        /// <summary>Rule of <see cref="UnknownMunicipality"/>.</summary>
        public static readonly DiagnosticRule UnknownMunicipalityRule = new(
            "ATL1301",
            Severity.Error,
            new("'{0}' non è né il nome né il codice ISTAT di un comune di data/municipalities.csv {1}", "'{0}' is neither the name nor the ISTAT code of a municipality of data/municipalities.csv {1}"),
            new("{2}scrivere il nome ufficiale, con accenti e apostrofi, o il codice di sei cifre", "{2}write the official name, with accents and apostrophes, or the code of six digits"));

        /// <summary>Rule of <see cref="HalfAPoint"/>.</summary>
        public static readonly DiagnosticRule HalfAPointRule = new(
            "ATL1302",
            Severity.Error,
            new("c'è una coordinata sola: manca '{0}' {1}", "there is one coordinate only: '{0}' is missing {1}"),
            new("scrivere tutte e due le coordinate, oppure nessuna", "write both coordinates, or none"));

        /// <summary>Rule of <see cref="PercentOver100"/>.</summary>
        public static readonly DiagnosticRule PercentOver100Rule = new(
            "ATL1303",
            Severity.Error,
            new("{0} è una percentuale fuori da 0–100 {1}", "{0} is a percentage outside 0–100 {1}"),
            new("scrivere la percentuale come numero da 0 a 100: 45.5 per il 45,5 per cento", "write the percentage as a number from 0 to 100: 45.5 for 45.5 per cent"));

        /// <summary>Rule of <see cref="NotAWholeCount"/>.</summary>
        public static readonly DiagnosticRule NotAWholeCountRule = new(
            "ATL1304",
            Severity.Error,
            new("{0} non è un numero intero, ma la grandezza {1} si conta {2}", "{0} is not a whole number, but the measure {1} is counted {2}"),
            new("scrivere il numero intero che dà la fonte, oppure scegliere un'altra grandezza", "write the whole number that the source gives, or choose another measure"));

        /// <summary>Rule of <see cref="FractionOfACent"/>.</summary>
        public static readonly DiagnosticRule FractionOfACentRule = new(
            "ATL1305",
            Severity.Error,
            new("{0} euro ha più di due decimali {1}", "{0} euro has more than two decimals {1}"),
            new("scrivere l'importo al centesimo, come lo dà la fonte", "write the amount to the cent, as the source gives it"));

        /// <summary>Rule of <see cref="FigureWithoutLocator"/>.</summary>
        public static readonly DiagnosticRule FigureWithoutLocatorRule = new(
            "ATL1306",
            Severity.Error,
            new("la riga ha una cifra ma non dice in che punto della fonte si trova {0}", "the row has a figure but does not say where in the source it stands {0}"),
            new("scrivere pagina, tabella, riga o sezione nella colonna locator", "write the page, table, row or section in the column locator"));

        /// <summary>Rule of <see cref="NegativeFigure"/>.</summary>
        public static readonly DiagnosticRule NegativeFigureRule = new(
            "ATL1307",
            Severity.Error,
            new("{0} è minore di zero, ma la grandezza {1} non può esserlo {2}", "{0} is below zero, but the measure {1} cannot be {2}"),
            new("togliere il segno; se la fonte corregge una cifra, scrivere la cifra corretta e dirlo nella nota", "remove the sign; where the source corrects a figure, write the corrected figure and say so in the note"));

        /// <summary>A municipality that <c>municipalities.csv</c> does not have. Typical cause: a missing accent or apostrophe, or a place that is not a municipality.</summary>
        public static Diagnostic UnknownMunicipality(SourceLocation at, string name, string? nearest, CellContext cell) =>
            new(UnknownMunicipalityRule, at, Excerpt.Of(name), cell.ToPhrase(), NearestName.Hint(nearest));

        /// <summary>A latitude without longitude, or the other way round.</summary>
        public static Diagnostic HalfAPoint(SourceLocation at, string missing, CellContext cell) => new(HalfAPointRule, at, missing, cell.ToPhrase());

        /// <summary>A figure in percent below 0 or over 100. Typical cause: a decimal point lost, or a share written as an amount.</summary>
        public static Diagnostic PercentOver100(SourceLocation at, string text, CellContext cell) =>
            new(PercentOver100Rule, at, Excerpt.Of(text), cell.ToPhrase());

        /// <summary>A figure that counts things and has decimals. Typical cause: a thousands separator taken for a decimal point.</summary>
        public static Diagnostic NotAWholeCount(SourceLocation at, string text, string measure, CellContext cell) =>
            new(NotAWholeCountRule, at, Excerpt.Of(text), measure, cell.ToPhrase());

        /// <summary>An amount in euro with more than two decimals. Typical cause: the result of a division, or a thousands separator.</summary>
        public static Diagnostic FractionOfACent(SourceLocation at, string text, CellContext cell) =>
            new(FractionOfACentRule, at, Excerpt.Of(text), cell.ToPhrase());

        /// <summary>
        /// A figure below zero. Typical cause: a correction written as a difference, or a spreadsheet's sign. Amounts, areas, lengths and counts of
        /// DESIGN §4 are never below zero; differences are worked out, not entered.
        /// </summary>
        public static Diagnostic NegativeFigure(SourceLocation at, string text, string measure, CellContext cell) =>
            new(NegativeFigureRule, at, Excerpt.Of(text), measure, cell.ToPhrase());

        /// <summary>A figure without its place in the source (DESIGN §1.1).</summary>
        public static Diagnostic FigureWithoutLocator(SourceLocation at, CellContext cell) => new(FigureWithoutLocatorRule, at, cell.ToPhrase());
    }
}
