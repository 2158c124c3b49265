using Atlas.Core.Locations;
using Atlas.Core.Values;

namespace Atlas.Core.Diagnostics;

public static partial class Diagnose
{
    /// <summary>Defects of the datasets: cells (ATL1001 to ATL1099), files (ATL1101 to ATL1199), descriptions (ATL1201 to ATL1299), records (ATL1301 to ATL1399).</summary>
    public static partial class Data
    {
        /// <summary>Rule of <see cref="ValueMissing"/>.</summary>
        public static readonly DiagnosticRule ValueMissingRule = new(
            "ATL1001",
            Severity.Error,
            new("la cella è vuota ma il valore è obbligatorio {0}", "the cell is empty but a value is required {0}"),
            new("scrivere il valore come lo dà la fonte, oppure togliere la riga", "write the value as the source gives it, or remove the row"));

        /// <summary>Rule of <see cref="NotAnInteger"/>.</summary>
        public static readonly DiagnosticRule NotAnIntegerRule = new(
            "ATL1002",
            Severity.Error,
            new("'{0}' non è un numero intero {1}", "'{0}' is not a whole number {1}"),
            new("scrivere solo cifre, senza punti, virgole o spazi: {2}", "write digits only, without points, commas or spaces: {2}"));

        /// <summary>Rule of <see cref="NotADate"/>.</summary>
        public static readonly DiagnosticRule NotADateRule = new(
            "ATL1003",
            Severity.Error,
            new("'{0}' non è una data {1}", "'{0}' is not a date {1}"),
            new("scrivere {2}: {3}", "write {2}: {3}"));

        /// <summary>Rule of <see cref="NotANumber"/>.</summary>
        public static readonly DiagnosticRule NotANumberRule = new(
            "ATL1004",
            Severity.Error,
            new("'{0}' non è {1} {2}", "'{0}' is not {1} {2}"),
            new("scrivere {3}", "write {3}"));

        /// <summary>Rule of <see cref="NotABoolean"/>.</summary>
        public static readonly DiagnosticRule NotABooleanRule = new(
            "ATL1005",
            Severity.Error,
            new("'{0}' non è né sì né no {1}", "'{0}' is neither yes nor no {1}"),
            new("scrivere {2} oppure {3}", "write {2} or {3}"));

        /// <summary>Rule of <see cref="AmbiguousNumber"/>.</summary>
        public static readonly DiagnosticRule AmbiguousNumberRule = new(
            "ATL1006",
            Severity.Error,
            new("'{0}' si può leggere in due modi: {1} oppure {2} {3}", "'{0}' can be read in two ways: {1} or {2} {3}"),
            new(
                "scrivere {1} senza separatore delle migliaia; se invece sono decimali, scrivere {4}, oppure dichiarare decimalChar \".\" nello schema",
                "write {1} without a thousands separator; if they are decimals instead, write {4}, or declare decimalChar \".\" in the schema"));

        /// <summary>Rule of <see cref="OutOfRange"/>.</summary>
        public static readonly DiagnosticRule OutOfRangeRule = new(
            "ATL1007",
            Severity.Error,
            new("{0} è fuori dai limiti: {1} {2}", "{0} is out of bounds: {1} {2}"),
            new("controllare il valore nella fonte; i limiti stanno in {3}", "check the value in the source; the bounds are in {3}"));

        /// <summary>Rule of <see cref="ScientificNotation"/>.</summary>
        public static readonly DiagnosticRule ScientificNotationRule = new(
            "ATL1008",
            Severity.Error,
            new("'{0}' è in notazione scientifica: il foglio di calcolo ha perso delle cifre {1}", "'{0}' is in scientific notation: the spreadsheet has lost digits {1}"),
            new("riprendere il valore intero dalla fonte e dare alla colonna il formato testo prima di salvare", "take the whole value from the source again and give the column the text format before saving"));

        /// <summary>Rule of <see cref="NotInList"/>.</summary>
        public static readonly DiagnosticRule NotInListRule = new(
            "ATL1009",
            Severity.Error,
            new("'{0}' non è tra i valori ammessi {1}", "'{0}' is not among the values allowed {1}"),
            new("{2}usare uno di: {3}", "{2}use one of: {3}"));

        /// <summary>Rule of <see cref="PatternMismatch"/>.</summary>
        public static readonly DiagnosticRule PatternMismatchRule = new(
            "ATL1010",
            Severity.Error,
            new("'{0}' non ha la forma richiesta {1}", "'{0}' does not have the form asked for {1}"),
            new("{2}", "{2}"));

        /// <summary>Rule of <see cref="LostZeros"/>.</summary>
        public static readonly DiagnosticRule LostZerosRule = new(
            "ATL1011",
            Severity.Error,
            new("'{0}' ha {1} cifre invece di {2}: gli zeri iniziali sono andati persi {3}", "'{0}' has {1} digits in place of {2}: its leading zeros are lost {3}"),
            new("scrivere {4} e dare alla colonna il formato testo prima di salvare", "write {4} and give the column the text format before saving"));

        /// <summary>Rule of <see cref="TooShort"/>.</summary>
        public static readonly DiagnosticRule TooShortRule = new(
            "ATL1012",
            Severity.Error,
            new("il testo ha {0} caratteri, ne servono almeno {1} {2}", "the text has {0} characters, at least {1} are needed {2}"),
            new("completare il testo", "complete the text"));

        /// <summary>Rule of <see cref="TooLong"/>.</summary>
        public static readonly DiagnosticRule TooLongRule = new(
            "ATL1013",
            Severity.Error,
            new("il testo ha {0} caratteri, al massimo possono essere {1} {2}", "the text has {0} characters, there can be {1} at most {2}"),
            new("accorciare il testo", "shorten the text"));

        /// <summary>Rule of <see cref="NotUnique"/>.</summary>
        public static readonly DiagnosticRule NotUniqueRule = new(
            "ATL1014",
            Severity.Error,
            new("'{0}' c'è già alla riga {1} del file, e qui non si può ripetere {2}", "'{0}' is already on line {1} of the file, and may not be repeated here {2}"),
            new("correggere uno dei due valori, oppure togliere la riga ripetuta", "mend one of the two values, or remove the repeated row"));

        /// <summary>Rule of <see cref="DuplicateKey"/>.</summary>
        public static readonly DiagnosticRule DuplicateKeyRule = new(
            "ATL1015",
            Severity.Error,
            new("la chiave '{0}' c'è già alla riga {1} del file {2}", "the key '{0}' is already on line {1} of the file {2}"),
            new("dare a questa riga una chiave sua, oppure togliere la riga ripetuta", "give this row a key of its own, or remove the repeated row"));

        /// <summary>Rule of <see cref="DanglingKey"/>.</summary>
        public static readonly DiagnosticRule DanglingKeyRule = new(
            "ATL1016",
            Severity.Error,
            new("'{0}' non c'è nella colonna {1} di {2} {3}", "'{0}' is not in the column {1} of {2} {3}"),
            new("{4}correggere il valore, oppure aggiungere la riga che manca in {2}", "{4}mend the value, or add the missing row to {2}"));

        /// <summary>Rule of <see cref="SpaceAround"/>.</summary>
        public static readonly DiagnosticRule SpaceAroundRule = new(
            "ATL1018",
            Severity.Warning,
            new("il valore '{0}' ha spazi all'inizio o alla fine, che non contano {1}", "the value '{0}' has spaces at its start or end, which do not count {1}"),
            new("togliere gli spazi", "remove the spaces"));

        /// <summary>Rule of <see cref="NoBreakSpace"/>.</summary>
        public static readonly DiagnosticRule NoBreakSpaceRule = new(
            "ATL1019",
            Severity.Error,
            new("'{0}' contiene uno spazio che non va a capo (U+00A0 o simile) {1}", "'{0}' holds a no-break space (U+00A0 or the like) {1}"),
            new("togliere lo spazio: arriva copiando da una pagina web o da un PDF", "remove the space: it comes from copying out of a web page or a PDF"));

        /// <summary>Rule of <see cref="LineBreakInValue"/>.</summary>
        public static readonly DiagnosticRule LineBreakInValueRule = new(
            "ATL1020",
            Severity.Error,
            new("il valore contiene un a capo {0}", "the value holds a line break {0}"),
            new("scrivere il valore su una riga sola", "write the value on one line"));

        /// <summary>Rule of <see cref="LineBreakInText"/>.</summary>
        public static readonly DiagnosticRule LineBreakInTextRule = new(
            "ATL1021",
            Severity.Warning,
            new("il testo contiene un a capo {0}", "the text holds a line break {0}"),
            new("scrivere il testo su una riga sola; i capoversi stanno nei testi di content/", "write the text on one line; paragraphs belong to the texts of content/"));

        /// <summary>Rule of <see cref="InvisibleCharacter"/>.</summary>
        public static readonly DiagnosticRule InvisibleCharacterRule = new(
            "ATL1022",
            Severity.Error,
            new("la cella contiene il carattere invisibile {0} {1}", "the cell holds the invisible character {0} {1}"),
            new("cancellare il carattere; se non si vede, riscrivere il valore a mano", "delete the character; if it cannot be seen, type the value again"));

        /// <summary>Rule of <see cref="GarbledText"/>.</summary>
        public static readonly DiagnosticRule GarbledTextRule = new(
            "ATL1023",
            Severity.Error,
            new("'{0}' sembra testo letto con la codifica sbagliata {1}", "'{0}' looks like text read in the wrong encoding {1}"),
            new("riscrivere le lettere accentate (à, è, é, ì, ò, ù, ’) e salvare il file come UTF-8", "write the accented letters again (à, è, é, ì, ò, ù, ’) and save the file as UTF-8"));

        /// <summary>Rule of <see cref="NotAnAddress"/>.</summary>
        public static readonly DiagnosticRule NotAnAddressRule = new(
            "ATL1024",
            Severity.Error,
            new("'{0}' non è un indirizzo http o https {1}", "'{0}' is not an http or https address {1}"),
            new("scrivere l'indirizzo intero, per esempio https://www.esempio.it/pagina", "write the whole address, such as https://www.example.org/page"));

        /// <summary>Rule of <see cref="EmptyItem"/>.</summary>
        public static readonly DiagnosticRule EmptyItemRule = new(
            "ATL1025",
            Severity.Error,
            new("nell'elenco c'è una voce vuota {0}", "the list holds an empty item {0}"),
            new("separare le voci con un solo «{1}», senza metterlo all'inizio o alla fine", "part the items by one “{1}”, with none at the start or end"));

        /// <summary>Rule of <see cref="RepeatedItem"/>.</summary>
        public static readonly DiagnosticRule RepeatedItemRule = new(
            "ATL1026",
            Severity.Error,
            new("'{0}' è scritto due volte nell'elenco {1}", "'{0}' is in the list twice {1}"),
            new("scriverlo una volta sola", "write it once"));

        /// <summary>A required cell is empty. Typical cause: a row begun and not finished, or a cell cleared by mistake.</summary>
        public static Diagnostic ValueMissing(SourceLocation at, CellContext cell) => new(ValueMissingRule, at, cell.ToPhrase());

        /// <summary>A cell of a whole-number column holds something else. Typical cause: a thousands separator, decimals, or text.</summary>
        public static Diagnostic NotAnInteger(SourceLocation at, string text, Phrase example, CellContext cell) =>
            new(NotAnIntegerRule, at, Excerpt.Of(text), cell.ToPhrase(), example);

        /// <summary>A cell of a date column is not an ISO 8601 date that exists. Typical cause: a spreadsheet's own format such as <c>01/02/2026</c>.</summary>
        public static Diagnostic NotADate(SourceLocation at, string text, Phrase form, Phrase example, CellContext cell) =>
            new(NotADateRule, at, Excerpt.Of(text), cell.ToPhrase(), form, example);

        /// <summary>A cell of a number column is no number in the format that the schema declares. Typical cause: an Italian amount, a unit or a word.</summary>
        public static Diagnostic NotANumber(SourceLocation at, string text, Phrase wanted, Phrase form, CellContext cell) =>
            new(NotANumberRule, at, Excerpt.Of(text), wanted, cell.ToPhrase(), form);

        /// <summary>A cell of a yes-or-no column holds another word. Typical cause: <c>x</c>, <c>si</c>, <c>1</c>.</summary>
        public static Diagnostic NotABoolean(SourceLocation at, string text, string yes, string no, CellContext cell) =>
            new(NotABooleanRule, at, Excerpt.Of(text), cell.ToPhrase(), yes, no);

        /// <summary>A number such as <c>1.234</c>, where nothing says whether the point parts thousands or decimals. Atlas never guesses.</summary>
        public static Diagnostic AmbiguousNumber(SourceLocation at, string text, string whole, string fraction, string unmistakable, CellContext cell) =>
            new(AmbiguousNumberRule, at, Excerpt.Of(text), whole, fraction, cell.ToPhrase(), unmistakable);

        /// <summary>A number or date under the minimum or over the maximum of its column. Typical cause: a sign, a digit too many, latitude and longitude swapped.</summary>
        public static Diagnostic OutOfRange(SourceLocation at, string text, Phrase bound, string schemaFile, CellContext cell) =>
            new(OutOfRangeRule, at, Excerpt.Of(text), bound, cell.ToPhrase(), schemaFile);

        /// <summary>A number or code in scientific notation. Typical cause: a spreadsheet that took a long code for a number.</summary>
        public static Diagnostic ScientificNotation(SourceLocation at, string text, CellContext cell) =>
            new(ScientificNotationRule, at, Excerpt.Of(text), cell.ToPhrase());

        /// <summary>A word that the column does not allow. Typical cause: a slip, a capital letter, or the label in place of the id.</summary>
        public static Diagnostic NotInList(SourceLocation at, string text, IReadOnlyCollection<string> allowed, CellContext cell) =>
            new(NotInListRule, at, Excerpt.Of(text), cell.ToPhrase(), NearestName.Hint(NearestName.Of(text, allowed)), string.Join(", ", allowed));

        /// <summary>A text that does not match the pattern of its column. Typical cause: capital letters or spaces in an id, a code with a digit missing.</summary>
        /// <param name="at">The cell.</param>
        /// <param name="text">Its text.</param>
        /// <param name="meant">The code that is most probably meant, if there is one.</param>
        /// <param name="description">What the schema says of the column.</param>
        /// <param name="pattern">The form asked for.</param>
        /// <param name="cell">What a message says about the cell.</param>
        public static Diagnostic PatternMismatch(SourceLocation at, string text, string? meant, string description, string pattern, CellContext cell) =>
            new(PatternMismatchRule, at, Excerpt.Of(text), cell.ToPhrase(), meant is null ? FormOf(description, pattern) : Meant(meant));

        private static Phrase Meant(string code) => new($"scrivere '{Excerpt.Of(code)}'", $"write '{Excerpt.Of(code)}'");

        private static Phrase FormOf(string description, string pattern) => description.Length == 0
            ? new Phrase($"scriverlo come dice lo schema: espressione {pattern}", $"write it as the schema says: expression {pattern}")
            : new Phrase($"scriverlo come dice lo schema: {description} (espressione {pattern})", $"write it as the schema says: {description} (expression {pattern})");

        /// <summary>A code of digits with too few of them. Typical cause: a spreadsheet that took <c>015146</c> for the number 15146.</summary>
        public static Diagnostic LostZeros(SourceLocation at, string text, int length, CellContext cell) =>
            new(LostZerosRule, at, text, text.Length, length, cell.ToPhrase(), text.PadLeft(length, '0'));

        /// <summary>A text shorter than its column asks for.</summary>
        public static Diagnostic TooShort(SourceLocation at, int length, int minimum, CellContext cell) =>
            new(TooShortRule, at, length, minimum, cell.ToPhrase());

        /// <summary>A text longer than its column allows.</summary>
        public static Diagnostic TooLong(SourceLocation at, int length, int maximum, CellContext cell) =>
            new(TooLongRule, at, length, maximum, cell.ToPhrase());

        /// <summary>A value that a column may hold once is there again. Typical cause: a row copied and not changed.</summary>
        public static Diagnostic NotUnique(SourceLocation at, string text, int firstLine, CellContext cell) =>
            new(NotUniqueRule, at, Excerpt.Of(text), firstLine, cell.ToPhrase());

        /// <summary>Two rows have the same primary key. Typical cause: a row copied and not changed, or two files pasted together.</summary>
        public static Diagnostic DuplicateKey(SourceLocation at, string key, int firstLine, CellContext cell) =>
            new(DuplicateKeyRule, at, Excerpt.Of(key), firstLine, cell.ToPhrase());

        /// <summary>A reference to a row that does not exist. Typical cause: a slip in an id, or a row removed that others name.</summary>
        public static Diagnostic DanglingKey(SourceLocation at, string text, string column, string file, string? nearest, CellContext cell) =>
            new(DanglingKeyRule, at, Excerpt.Of(text), column, file, cell.ToPhrase(), NearestName.Hint(nearest));

        /// <summary>Spaces before or after a value; they are left out. Typical cause: a value pasted or typed with a space too many.</summary>
        public static Diagnostic SpaceAround(SourceLocation at, string text, CellContext cell) =>
            new(SpaceAroundRule, at, Excerpt.Of(text), cell.ToPhrase());

        /// <summary>A no-break space in a number, date, code or id. Typical cause: a value copied from a web page or a PDF.</summary>
        public static Diagnostic NoBreakSpace(SourceLocation at, string text, CellContext cell) =>
            new(NoBreakSpaceRule, at, Excerpt.Of(text), cell.ToPhrase());

        /// <summary>A line break in a number, date, code, id or word of a list. Typical cause: Alt+Enter in a spreadsheet.</summary>
        public static Diagnostic LineBreakInValue(SourceLocation at, CellContext cell) => new(LineBreakInValueRule, at, cell.ToPhrase());

        /// <summary>A line break in a free text. Typical cause: text pasted from a document.</summary>
        public static Diagnostic LineBreakInText(SourceLocation at, CellContext cell) => new(LineBreakInTextRule, at, cell.ToPhrase());

        /// <summary>A control character, a zero-width or direction mark, or half a surrogate pair. Typical cause: text copied from a PDF or a chat.</summary>
        public static Diagnostic InvisibleCharacter(SourceLocation at, char character, CellContext cell) =>
            new(InvisibleCharacterRule, at, $"U+{(int)character:X4}", cell.ToPhrase());

        /// <summary>Text saved in one encoding and read in another, such as <c>CittÃ </c>, or already replaced by U+FFFD. Typical cause: a file opened and saved by a program that took UTF-8 for Windows-1252.</summary>
        public static Diagnostic GarbledText(SourceLocation at, string text, CellContext cell) =>
            new(GarbledTextRule, at, Excerpt.Of(text), cell.ToPhrase());

        /// <summary>A cell of an address column holds no absolute http or https address. Typical cause: <c>www.</c> without scheme, or an unsafe scheme.</summary>
        public static Diagnostic NotAnAddress(SourceLocation at, string text, CellContext cell) =>
            new(NotAnAddressRule, at, Excerpt.Of(text), cell.ToPhrase());

        /// <summary>An empty item in a list within a cell. Typical cause: a delimiter at the end, or two in a row.</summary>
        public static Diagnostic EmptyItem(SourceLocation at, string delimiter, CellContext cell) => new(EmptyItemRule, at, cell.ToPhrase(), delimiter);

        /// <summary>The same item twice in a list within a cell. Typical cause: a name pasted again.</summary>
        public static Diagnostic RepeatedItem(SourceLocation at, string item, CellContext cell) =>
            new(RepeatedItemRule, at, Excerpt.Of(item), cell.ToPhrase());
    }
}
