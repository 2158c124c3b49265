using Atlas.Core.Locations;
using Atlas.Core.Values;

namespace Atlas.Core.Diagnostics;

public static partial class Diagnose
{
    public static partial class Configuration
    {
        /// <summary>Rule of <see cref="Unreadable"/>.</summary>
        public static readonly DiagnosticRule UnreadableRule = new(
            "ATL0021",
            Severity.Error,
            new("il file non si può leggere: {0}", "the file cannot be read: {0}"),
            new("chiuderlo negli altri programmi e controllare i permessi", "close it in other programs and check its permissions"));

        /// <summary>Rule of <see cref="TooLarge"/>.</summary>
        public static readonly DiagnosticRule TooLargeRule = new(
            "ATL0022",
            Severity.Error,
            new("il file è di {0} byte, il massimo è {1}", "the file has {0} bytes, the maximum is {1}"),
            new("dividerlo in più file, o togliere quello che non serve", "split it into several files, or remove what is not needed"));

        /// <summary>Rule of <see cref="LinkLeavesFolder"/>.</summary>
        public static readonly DiagnosticRule LinkLeavesFolderRule = new(
            "ATL0023",
            Severity.Error,
            new("è un collegamento simbolico che porta fuori dalla cartella dell'atlante", "it is a symbolic link that leads out of the atlas's folder"),
            new("mettere una copia del file al posto del collegamento", "put a copy of the file in place of the link"));

        /// <summary>Rule of <see cref="UnsafeName"/>.</summary>
        public static readonly DiagnosticRule UnsafeNameRule = new(
            "ATL0024",
            Severity.Error,
            new("il nome '{0}' contiene caratteri che non vanno bene in un indirizzo", "the name '{0}' holds characters that will not do in an address"),
            new("usare solo lettere minuscole senza accenti, cifre e trattini: {1}", "use only lower-case letters without accents, digits and hyphens: {1}"));

        /// <summary>Rule of <see cref="NameTooLong"/>.</summary>
        public static readonly DiagnosticRule NameTooLongRule = new(
            "ATL0025",
            Severity.Error,
            new("il nome ha {0} caratteri, il massimo è {1}", "the name has {0} characters, the maximum is {1}"),
            new("accorciare il nome", "shorten the name"));

        /// <summary>Rule of <see cref="ReservedName"/>.</summary>
        public static readonly DiagnosticRule ReservedNameRule = new(
            "ATL0026",
            Severity.Error,
            new("'{0}' è un nome riservato: {1}", "'{0}' is a reserved name: {1}"),
            new("scegliere un altro nome", "choose another name"));

        /// <summary>Rule of <see cref="NamesDifferByCase"/>.</summary>
        public static readonly DiagnosticRule NamesDifferByCaseRule = new(
            "ATL0027",
            Severity.Error,
            new("il nome differisce da '{0}' solo per maiuscole e minuscole", "the name differs from '{0}' by case only"),
            new("rinominare uno dei due file: su Windows e macOS sono lo stesso file", "rename one of the two files: on Windows and macOS they are the same file"));

        /// <summary>Rule of <see cref="UnknownFolder"/>.</summary>
        public static readonly DiagnosticRule UnknownFolderRule = new(
            "ATL0028",
            Severity.Error,
            new("la cartella '{0}' non è tra quelle dei testi", "the folder '{0}' is not among those of the texts"),
            new("{1}mettere il file in una di: {2}", "{1}put the file in one of: {2}"));

        /// <summary>Rule of <see cref="UnknownFile"/>.</summary>
        public static readonly DiagnosticRule UnknownFileRule = new(
            "ATL0029",
            Severity.Warning,
            new("Atlas non sa che cosa fare di questo file e non lo legge", "Atlas does not know what to do with this file and does not read it"),
            new("{0}dargli l'estensione giusta, oppure toglierlo da qui", "{0}give it the right extension, or remove it from here"));

        /// <summary>A file that the system does not let read. Typical cause: a spreadsheet program that has it open.</summary>
        public static Diagnostic Unreadable(string file, string detail) => new(UnreadableRule, SourceLocation.WholeFile(file), Excerpt.Of(detail));

        /// <summary>A file over the limit of its kind.</summary>
        public static Diagnostic TooLarge(string file, long length, long limit) => new(TooLargeRule, SourceLocation.WholeFile(file), length, limit);

        /// <summary>A symbolic link out of the folder, which is never followed.</summary>
        public static Diagnostic LinkLeavesFolder(string file) => new(LinkLeavesFolderRule, SourceLocation.WholeFile(file));

        /// <summary>A name that becomes part of an address and holds other characters than those of a slug.</summary>
        public static Diagnostic UnsafeName(string file, string name) =>
            new(UnsafeNameRule, SourceLocation.WholeFile(file), Excerpt.Of(name), Slug.Of(name) is { Length: > 0 } slug ? slug : "nuovo-nome");

        /// <summary>A name longer than addresses and file systems take.</summary>
        public static Diagnostic NameTooLong(string file, int length, int limit) => new(NameTooLongRule, SourceLocation.WholeFile(file), length, limit);

        /// <summary>A name that Windows or the site itself keeps for something else.</summary>
        public static Diagnostic ReservedName(string file, string name, Phrase reason) => new(ReservedNameRule, SourceLocation.WholeFile(file), name, reason);

        /// <summary>Two files whose names are the same but for capital letters.</summary>
        public static Diagnostic NamesDifferByCase(string file, string other) => new(NamesDifferByCaseRule, SourceLocation.WholeFile(file), other);

        /// <summary>A Markdown file in a folder of <c>content/</c> that has no meaning. Typical cause: a slip in the folder's name.</summary>
        public static Diagnostic UnknownFolder(string file, string folder, string? nearest, IEnumerable<string> known) =>
            new(UnknownFolderRule, SourceLocation.WholeFile(file), folder, NearestName.Hint(nearest), string.Join(", ", known));

        /// <summary>A file that is neither data, nor narrative, nor picture. Typical cause: a workbook or a document left among the data.</summary>
        public static Diagnostic UnknownFile(string file, string? nearest) => new(UnknownFileRule, SourceLocation.WholeFile(file), NearestName.Hint(nearest));
    }
}
