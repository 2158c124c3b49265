using Atlas.Core.Locations;
using Atlas.Core.Values;

namespace Atlas.Core.Diagnostics;

public static partial class Diagnose
{
    public static partial class Data
    {
        /// <summary>Rule of <see cref="BrokenEncoding"/>.</summary>
        public static readonly DiagnosticRule BrokenEncodingRule = new(
            "ATL1101",
            Severity.Error,
            new("qui il testo smette di essere UTF-8", "here the text stops being UTF-8"),
            new("salvare tutto il file come UTF-8 e controllare le lettere accentate di questa riga", "save the whole file as UTF-8 and check the accented letters of this line"));

        /// <summary>Rule of <see cref="Windows1252"/>.</summary>
        public static readonly DiagnosticRule Windows1252Rule = new(
            "ATL1102",
            Severity.Info,
            new("il file non è UTF-8: è stato letto come Windows-1252", "the file is not UTF-8: it was read as Windows-1252"),
            new("salvarlo come UTF-8 (in un foglio di calcolo: «CSV UTF-8»)", "save it as UTF-8 (in a spreadsheet: “CSV UTF-8”)"));

        /// <summary>Rule of <see cref="ByteOrderMark"/>.</summary>
        public static readonly DiagnosticRule ByteOrderMarkRule = new(
            "ATL1103",
            Severity.Info,
            new("il file comincia con il segno di UTF-8 (BOM), che è stato saltato", "the file starts with the mark of UTF-8 (BOM), which was skipped"),
            new("salvarlo come UTF-8 senza BOM", "save it as UTF-8 without BOM"));

        /// <summary>Rule of <see cref="Utf16"/>.</summary>
        public static readonly DiagnosticRule Utf16Rule = new(
            "ATL1104",
            Severity.Error,
            new("il file è salvato come «testo Unicode» (UTF-16 o UTF-32)", "the file is saved as “Unicode text” (UTF-16 or UTF-32)"),
            new("salvarlo come UTF-8 (in un foglio di calcolo: «CSV UTF-8»)", "save it as UTF-8 (in a spreadsheet: “CSV UTF-8”)"));

        /// <summary>Rule of <see cref="NotText"/>.</summary>
        public static readonly DiagnosticRule NotTextRule = new(
            "ATL1105",
            Severity.Error,
            new("il file non è un testo: contiene il byte 0", "the file is not a text: it holds the byte 0"),
            new("aprirlo con il programma che lo ha creato e salvarlo come testo UTF-8 (un foglio di calcolo: «CSV UTF-8»)", "open it with the program that made it and save it as UTF-8 text (a spreadsheet: “CSV UTF-8”)"));

        /// <summary>Rule of <see cref="OtherSeparator"/>.</summary>
        public static readonly DiagnosticRule OtherSeparatorRule = new(
            "ATL1106",
            Severity.Info,
            new("le colonne sono separate da «{0}», non da virgole: il file è stato letto così", "the columns are parted by “{0}”, not by commas: the file was read so"),
            new("salvarlo con la virgola come separatore", "save it with the comma as separator"));

        /// <summary>Rule of <see cref="SeparatorHint"/>.</summary>
        public static readonly DiagnosticRule SeparatorHintRule = new(
            "ATL1107",
            Severity.Info,
            new("la prima riga «{0}» è un'indicazione per Excel ed è stata saltata", "the first line “{0}” is a hint for Excel and was skipped"),
            new("togliere la riga e separare le colonne con la virgola", "remove the line and part the columns by commas"));

        /// <summary>Rule of <see cref="CrLf"/>.</summary>
        public static readonly DiagnosticRule CrLfRule = new(
            "ATL1108",
            Severity.Info,
            new("le righe finiscono con CR LF, all'uso di Windows", "the lines end with CR LF, as on Windows"),
            new("salvare con fine riga LF (in Git: autocrlf)", "save with LF line ends (in Git: autocrlf)"));

        /// <summary>Rule of <see cref="LoneCr"/>.</summary>
        public static readonly DiagnosticRule LoneCrRule = new(
            "ATL1109",
            Severity.Warning,
            new("qualche riga finisce con il solo CR, all'uso dei vecchi Mac", "some lines end with CR alone, as on old Macs"),
            new("salvare con fine riga LF e controllare che nessuna riga sia spezzata", "save with LF line ends and check that no line is broken"));

        /// <summary>Rule of <see cref="StrayQuote"/>.</summary>
        public static readonly DiagnosticRule StrayQuoteRule = new(
            "ATL1110",
            Severity.Error,
            new("virgolette dentro una cella che non comincia con le virgolette", "a quote inside a cell that does not start with a quote"),
            new("mettere tra virgolette la cella intera e raddoppiare quelle interne: \"detto \"\"Satellite\"\"\"", "put the whole cell between quotes and double those inside: \"called \"\"Satellite\"\"\""));

        /// <summary>Rule of <see cref="TextAfterQuote"/>.</summary>
        public static readonly DiagnosticRule TextAfterQuoteRule = new(
            "ATL1111",
            Severity.Error,
            new("testo dopo le virgolette che chiudono la cella", "text after the quote that closes the cell"),
            new("raddoppiare le virgolette che fanno parte del testo, oppure togliere il testo dopo quelle di chiusura", "double the quotes that are part of the text, or remove the text after the closing one"));

        /// <summary>Rule of <see cref="UnclosedQuote"/>.</summary>
        public static readonly DiagnosticRule UnclosedQuoteRule = new(
            "ATL1112",
            Severity.Error,
            new("le virgolette aperte qui non vengono chiuse nella loro cella", "the quote opened here is not closed in its cell"),
            new("chiudere le virgolette alla fine della cella, oppure toglierle", "close the quote at the end of the cell, or remove it"));

        /// <summary>Rule of <see cref="RowTooShort"/>.</summary>
        public static readonly DiagnosticRule RowTooShortRule = new(
            "ATL1113",
            Severity.Error,
            new("la riga ha {0}, le colonne sono {1}", "the row has {0}, the columns are {1}"),
            new("aggiungere le celle che mancano, anche vuote, fino alla colonna {2}", "add the missing cells, empty if need be, up to the column {2}"));

        /// <summary>Rule of <see cref="RowTooLong"/>.</summary>
        public static readonly DiagnosticRule RowTooLongRule = new(
            "ATL1114",
            Severity.Error,
            new("la riga ha {0}, le colonne sono {1}", "the row has {0}, the columns are {1}"),
            new("mettere tra virgolette le celle che contengono «{2}», oppure togliere le celle in più", "put the cells that hold “{2}” between quotes, or remove the extra cells"));

        /// <summary>Rule of <see cref="TrailingSeparator"/>.</summary>
        public static readonly DiagnosticRule TrailingSeparatorRule = new(
            "ATL1115",
            Severity.Error,
            new("la riga finisce con {0} di troppo", "the row ends with {0} too many"),
            new("togliere i «{1}» in fondo alla riga", "remove the “{1}” at the end of the row"));

        /// <summary>Rule of <see cref="BlankRow"/>.</summary>
        public static readonly DiagnosticRule BlankRowRule = new(
            "ATL1116",
            Severity.Warning,
            new("la riga è vuota ed è stata saltata", "the row is blank and was skipped"),
            new("togliere la riga", "remove the row"));

        /// <summary>Rule of <see cref="NoHeader"/>.</summary>
        public static readonly DiagnosticRule NoHeaderRule = new(
            "ATL1117",
            Severity.Error,
            new("il file è vuoto: manca la riga con i nomi delle colonne", "the file is empty: the row with the names of the columns is missing"),
            new("cominciare il file con: {0}", "start the file with: {0}"));

        /// <summary>Rule of <see cref="NoRows"/>.</summary>
        public static readonly DiagnosticRule NoRowsRule = new(
            "ATL1118",
            Severity.Warning,
            new("il file ha i nomi delle colonne ma nessuna riga", "the file has the names of the columns but no row"),
            new("aggiungere le righe, oppure togliere il file e la sua voce in data/datapackage.json", "add the rows, or remove the file and its entry in data/datapackage.json"));

        /// <summary>Rule of <see cref="EmptiedTable"/>.</summary>
        public static readonly DiagnosticRule EmptiedTableRule = new(
            "ATL1128",
            Severity.Error,
            new("il file non ha righe, ma {0} vi si {1}", "the file has no row, but {0} {1} to it"),
            new("rimettere le righe; finché mancano, ciò che vi si riferisce non viene controllato", "put the rows back; as long as they are missing, what refers to them is not checked"));

        /// <summary>Rule of <see cref="RowTooBig"/>.</summary>
        public static readonly DiagnosticRule RowTooBigRule = new(
            "ATL1119",
            Severity.Error,
            new("una riga supera {0} byte: il resto del file non è stato letto", "a row is over {0} bytes: the rest of the file was not read"),
            new("cercare virgolette aperte e mai chiuse da questa riga in poi", "look for quotes opened and never closed from this line on"));

        /// <summary>Rule of <see cref="BlankHeader"/>.</summary>
        public static readonly DiagnosticRule BlankHeaderRule = new(
            "ATL1120",
            Severity.Error,
            new("la colonna {0} non ha nome", "column {0} has no name"),
            new("dare alla colonna il nome che le dà lo schema, oppure togliere la colonna e i separatori in fondo alle righe", "give the column its name in the schema, or remove the column and the separators at the end of the rows"));

        /// <summary>Rule of <see cref="DuplicateHeader"/>.</summary>
        public static readonly DiagnosticRule DuplicateHeaderRule = new(
            "ATL1121",
            Severity.Error,
            new("la colonna '{0}' c'è due volte", "the column '{0}' is there twice"),
            new("tenere una sola delle due colonne", "keep one of the two columns"));

        /// <summary>Rule of <see cref="ColumnMissing"/>.</summary>
        public static readonly DiagnosticRule ColumnMissingRule = new(
            "ATL1122",
            Severity.Error,
            new("manca la colonna '{0}'", "the column '{0}' is missing"),
            new("aggiungerla alla prima riga, e una cella a ogni riga; che cosa contiene lo dice {1}", "add it to the first row, and a cell to each row; {1} says what it holds"));

        /// <summary>Rule of <see cref="UnknownColumn"/>.</summary>
        public static readonly DiagnosticRule UnknownColumnRule = new(
            "ATL1123",
            Severity.Error,
            new("la colonna '{0}' non è prevista", "the column '{0}' is not foreseen"),
            new("{1}usare i nomi di {2}, oppure togliere la colonna", "{1}use the names of {2}, or remove the column"));

        /// <summary>Rule of <see cref="ColumnOutOfOrder"/>.</summary>
        public static readonly DiagnosticRule ColumnOutOfOrderRule = new(
            "ATL1124",
            Severity.Error,
            new("qui va la colonna '{0}', non '{1}'", "the column '{0}' goes here, not '{1}'"),
            new("rimettere le colonne nell'ordine di {2}", "put the columns back in the order of {2}"));

        /// <summary>Rule of <see cref="UnknownMeasure"/>.</summary>
        public static readonly DiagnosticRule UnknownMeasureRule = new(
            "ATL1125",
            Severity.Error,
            new("la colonna '{0}' non è prevista e non è una grandezza di data/measures.csv", "the column '{0}' is not foreseen and is no measure of data/measures.csv"),
            new("{1}usare i nomi di {2} o gli id di data/measures.csv, oppure togliere la colonna", "{1}use the names of {2} or the ids of data/measures.csv, or remove the column"));

        /// <summary>Rule of <see cref="HeaderNotFound"/>.</summary>
        public static readonly DiagnosticRule HeaderNotFoundRule = new(
            "ATL1126",
            Severity.Error,
            new("la riga non contiene i nomi delle colonne, che vanno in cima al file: nessuna cella è un nome di {0}", "the row does not hold the names of the columns, which go at the top of the file: no cell is a name of {0}"),
            new("togliere titoli e righe vuote sopra la tabella e cominciare il file con: {1}", "remove titles and blank rows above the table and start the file with: {1}"));

        /// <summary>Rule of <see cref="RowBroken"/>.</summary>
        public static readonly DiagnosticRule RowBrokenRule = new(
            "ATL1127",
            Severity.Error,
            new("la riga si interrompe qui e continua nella riga sotto", "the row breaks off here and goes on in the line below"),
            new("riunire le due righe; un a capo dentro una cella può stare solo tra virgolette, e non serve", "join the two lines; a line break in a cell may only stand between quotes, and is not needed"));

        /// <summary>A byte that is not UTF-8 in a file that is UTF-8 elsewhere. Typical cause: pieces of files in different encodings pasted together.</summary>
        public static Diagnostic BrokenEncoding(SourceLocation at) => new(BrokenEncodingRule, at);

        /// <summary>A file without any UTF-8 letter, read as Windows-1252. Typical cause: "CSV" in place of "CSV UTF-8" when saving from a spreadsheet.</summary>
        public static Diagnostic Windows1252(string file) => new(Windows1252Rule, SourceLocation.WholeFile(file));

        /// <summary>A file that starts with a byte order mark. Typical cause: "CSV UTF-8" of a spreadsheet.</summary>
        public static Diagnostic ByteOrderMark(string file) => new(ByteOrderMarkRule, SourceLocation.WholeFile(file));

        /// <summary>A file in UTF-16 or UTF-32. Typical cause: "Unicode text" of a spreadsheet.</summary>
        public static Diagnostic Utf16(string file) => new(Utf16Rule, SourceLocation.WholeFile(file));

        /// <summary>A file with NUL bytes. Typical cause: a workbook renamed to <c>.csv</c>, or a damaged disk.</summary>
        public static Diagnostic NotText(SourceLocation at) => new(NotTextRule, at);

        /// <summary>Columns parted by a semicolon, a tab or a bar. Typical cause: a spreadsheet with Italian settings.</summary>
        public static Diagnostic OtherSeparator(string file, char separator) => new(OtherSeparatorRule, SourceLocation.WholeFile(file), Shown(separator));

        /// <summary>A first line <c>sep=;</c>. Typical cause: an export made for Excel.</summary>
        public static Diagnostic SeparatorHint(SourceLocation at, string line) => new(SeparatorHintRule, at, Excerpt.Of(line));

        /// <summary>Line ends of Windows.</summary>
        public static Diagnostic CrLf(string file) => new(CrLfRule, SourceLocation.WholeFile(file));

        /// <summary>Line ends of old Macs. Typical cause: an old export, or a text pasted into a cell.</summary>
        public static Diagnostic LoneCr(string file) => new(LoneCrRule, SourceLocation.WholeFile(file));

        /// <summary>A quote in the middle of a cell without quotes (RFC 4180 §2.5). Typical cause: a name in quotes typed in a text editor.</summary>
        public static Diagnostic StrayQuote(SourceLocation at) => new(StrayQuoteRule, at);

        /// <summary>Text between a closing quote and the separator (RFC 4180 §2.7). Typical cause: quotes in the text that were not doubled.</summary>
        public static Diagnostic TextAfterQuote(SourceLocation at) => new(TextAfterQuoteRule, at);

        /// <summary>A quote that runs over its line to the end of the file, or to another quote. The lines below are read as rows of their own.</summary>
        public static Diagnostic UnclosedQuote(SourceLocation at) => new(UnclosedQuoteRule, at);

        /// <summary>A row with fewer cells than columns. Typical cause: a row typed by hand, a line broken in two.</summary>
        public static Diagnostic RowTooShort(SourceLocation at, int cells, int columns, string lastColumn) =>
            new(RowTooShortRule, at, Cells(cells), columns, lastColumn);

        /// <summary>A row with more cells than columns. Typical cause: a text with a comma and no quotes.</summary>
        public static Diagnostic RowTooLong(SourceLocation at, int cells, int columns, char separator) =>
            new(RowTooLongRule, at, Cells(cells), columns, Shown(separator));

        /// <summary>A row with only empty cells beyond the last column. Typical cause: a cell once filled to the right of the table.</summary>
        public static Diagnostic TrailingSeparator(SourceLocation at, int extra, char separator) =>
            new(TrailingSeparatorRule, at, Counted.Of(extra, new("separatore", "separator"), new("separatori", "separators")), Shown(separator));

        /// <summary>A row without any value. Typical cause: rows cleared but not removed in a spreadsheet.</summary>
        public static Diagnostic BlankRow(SourceLocation at) => new(BlankRowRule, at);

        /// <summary>A file without even the header.</summary>
        public static Diagnostic NoHeader(string file, string header) => new(NoHeaderRule, SourceLocation.WholeFile(file), header);

        /// <summary>A file with a header and nothing below.</summary>
        public static Diagnostic NoRows(string file) => new(NoRowsRule, SourceLocation.WholeFile(file));

        /// <summary>A file with a header only that others refer to. Typical cause: a sheet saved with a filter on, or cut by mistake.</summary>
        /// <param name="file">The file.</param>
        /// <param name="references">How many values elsewhere refer to it.</param>
        public static Diagnostic EmptiedTable(string file, int references) => new(
            EmptiedTableRule,
            SourceLocation.WholeFile(file),
            references == 1 ? new Phrase("un valore altrove", "one value elsewhere") : new Phrase($"{references} valori altrove", $"{references} values elsewhere"),
            references == 1 ? new Phrase("riferisce", "refers") : new Phrase("riferiscono", "refer"));

        /// <summary>A row larger than the reader holds. Typical cause: a quote never closed in a large file.</summary>
        public static Diagnostic RowTooBig(SourceLocation at, int limit) => new(RowTooBigRule, at, limit);

        /// <summary>A header cell without text. Typical cause: separators at the end of every row.</summary>
        public static Diagnostic BlankHeader(SourceLocation at, int ordinal) => new(BlankHeaderRule, at, ordinal);

        /// <summary>The same column name twice.</summary>
        public static Diagnostic DuplicateHeader(SourceLocation at, string name) => new(DuplicateHeaderRule, at, Excerpt.Of(name));

        /// <summary>A column of the schema that the file lacks. Typical cause: a name mistyped, or a title row above the header.</summary>
        public static Diagnostic ColumnMissing(SourceLocation at, string name, string schemaFile) => new(ColumnMissingRule, at, name, schemaFile);

        /// <summary>A column that the schema does not have. Typical cause: a name mistyped or translated.</summary>
        public static Diagnostic UnknownColumn(SourceLocation at, string name, string? nearest, string schemaFile) =>
            new(UnknownColumnRule, at, Excerpt.Of(name), NearestName.Hint(nearest), schemaFile);

        /// <summary>Columns in another order, where the schema's <c>fieldsMatch</c> is <c>exact</c>.</summary>
        public static Diagnostic ColumnOutOfOrder(SourceLocation at, string expected, string found, string schemaFile) =>
            new(ColumnOutOfOrderRule, at, expected, Excerpt.Of(found), schemaFile);

        /// <summary>A column of an <c>interventions.csv</c> that is neither in the schema nor a measure. Typical cause: an id mistyped, or a measure not yet in <c>measures.csv</c>.</summary>
        public static Diagnostic UnknownMeasure(SourceLocation at, string name, string? nearest, string schemaFile) =>
            new(UnknownMeasureRule, at, Excerpt.Of(name), NearestName.Hint(nearest), schemaFile);

        /// <summary>A row that a line break has cut in two. Typical cause: text with a line break pasted into a file without quotes.</summary>
        public static Diagnostic RowBroken(SourceLocation at) => new(RowBrokenRule, at);

        /// <summary>A first row without a single column name. Typical cause: a title above the table, or a header that was translated or deleted.</summary>
        public static Diagnostic HeaderNotFound(SourceLocation at, string schemaFile, string header) => new(HeaderNotFoundRule, at, schemaFile, header);

        private static Phrase Cells(int count) => Counted.Of(count, new("cella", "cell"), new("celle", "cells"));

        private static string Shown(char separator) => separator == '\t' ? "TAB" : separator.ToString();
    }
}
