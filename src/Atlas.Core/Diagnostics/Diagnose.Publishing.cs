using Atlas.Core.Locations;

namespace Atlas.Core.Diagnostics;

public static partial class Diagnose
{
    /// <summary>Defects of the command line, of access to files and of publication (ATL0101 to ATL0199).</summary>
    public static class Publishing
    {
        /// <summary>Rule of <see cref="NotAnAtlas"/>.</summary>
        public static readonly DiagnosticRule NotAnAtlasRule = new(
            "ATL0101",
            Severity.Error,
            new("la cartella '{0}' non è quella di un atlante: mancano data/ e content/", "the folder '{0}' is not an atlas's: it has neither data/ nor content/"),
            new("indicarla con --source, o crearne una con: atlas new site CARTELLA", "name it with --source, or make one with: atlas new site FOLDER"));

        /// <summary>Rule of <see cref="OutputIsSource"/>.</summary>
        public static readonly DiagnosticRule OutputIsSourceRule = new(
            "ATL0102",
            Severity.Error,
            new("la cartella di pubblicazione '{0}' contiene i sorgenti dell'atlante o ne fa parte", "the output folder '{0}' holds the atlas's sources or is one of them"),
            new("scegliere con --output una cartella a sé, per esempio site", "choose with --output a folder of its own, for example site"));

        /// <summary>Rule of <see cref="OutputIsForeign"/>.</summary>
        public static readonly DiagnosticRule OutputIsForeignRule = new(
            "ATL0103",
            Severity.Error,
            new("la cartella '{0}' non è vuota e non è stata scritta da atlas", "the folder '{0}' is not empty and was not written by atlas"),
            new("scegliere con --output un'altra cartella, o svuotarla: atlas non cancella file di altri", "choose another folder with --output, or empty it: atlas deletes nobody else's files"));

        /// <summary>Rule of <see cref="ForeignFileInTheWay"/>.</summary>
        public static readonly DiagnosticRule ForeignFileInTheWayRule = new(
            "ATL0104",
            Severity.Error,
            new("il file '{0}' nella cartella di pubblicazione non è di atlas e occupa il posto di un file del sito", "the file '{0}' in the output folder is not atlas's and stands where a file of the site belongs"),
            new("spostarlo o cancellarlo a mano", "move or delete it by hand"));

        /// <summary>Rule of <see cref="OutputInUse"/>.</summary>
        public static readonly DiagnosticRule OutputInUseRule = new(
            "ATL0105",
            Severity.Error,
            new("un altro atlas sta scrivendo in '{0}'", "another atlas is writing to '{0}'"),
            new("aspettare che finisca e riprovare", "wait until it ends and try again"));

        /// <summary>Rule of <see cref="CannotWrite"/>.</summary>
        public static readonly DiagnosticRule CannotWriteRule = new(
            "ATL0106",
            Severity.Error,
            new("non si può scrivere '{0}': {1}", "'{0}' cannot be written: {1}"),
            new("controllare i permessi della cartella, o sceglierne un'altra con --output; il sito di prima è rimasto com'era", "check the folder's permissions, or choose another with --output; the site from before is as it was"));

        /// <summary>Rule of <see cref="DiskFull"/>.</summary>
        public static readonly DiagnosticRule DiskFullRule = new(
            "ATL0107",
            Severity.Error,
            new("il disco è pieno: '{0}' non è stato scritto", "the disk is full: '{0}' was not written"),
            new("liberare spazio e riprovare; il sito di prima è rimasto com'era", "free some space and try again; the site from before is as it was"));

        /// <summary>Rule of <see cref="CannotSwap"/>.</summary>
        public static readonly DiagnosticRule CannotSwapRule = new(
            "ATL0108",
            Severity.Error,
            new("la cartella '{0}' non si può sostituire in un colpo solo: {1}", "the folder '{0}' cannot be replaced in one step: {1}"),
            new("scegliere con --output una sua sottocartella, o non montarla come volume", "choose a subfolder of it with --output, or don't mount it as a volume"));

        /// <summary>Rule of <see cref="Unreadable"/>.</summary>
        public static readonly DiagnosticRule UnreadableRule = new(
            "ATL0109",
            Severity.Error,
            new("il file '{0}' non si può leggere: {1}", "the file '{0}' cannot be read: {1}"),
            new("controllare che esista e i suoi permessi", "check that it exists and its permissions"));

        /// <summary>Rule of <see cref="LeavesFolder"/>.</summary>
        public static readonly DiagnosticRule LeavesFolderRule = new(
            "ATL0110",
            Severity.Error,
            new("'{0}' è un collegamento simbolico che esce dalla cartella dell'atlante", "'{0}' is a symbolic link that leads out of the atlas's folder"),
            new("copiare il file al posto del collegamento", "copy the file in place of the link"));

        /// <summary>Rule of <see cref="ChangedWhileReading"/>.</summary>
        public static readonly DiagnosticRule ChangedWhileReadingRule = new(
            "ATL0111",
            Severity.Error,
            new("i sorgenti sono cambiati mentre venivano letti: {0}", "the sources changed while they were being read: {0}"),
            new("riprovare quando nessuno li sta modificando", "try again when nobody is changing them"));

        /// <summary>Rule of <see cref="ForeignFileKept"/>.</summary>
        public static readonly DiagnosticRule ForeignFileKeptRule = new(
            "ATL0112",
            Severity.Warning,
            new("il file '{0}' è cambiato durante la pubblicazione ed è stato messo in salvo in '{1}'", "the file '{0}' changed during publication and was kept safe in '{1}'"),
            new("confrontarlo con quello pubblicato e tenere quello giusto", "compare it with the published one and keep the right one"));

        /// <summary>Rule of <see cref="NoManifest"/>.</summary>
        public static readonly DiagnosticRule NoManifestRule = new(
            "ATL0113",
            Severity.Error,
            new("'{0}' non ha un manifest.json leggibile: {1}", "'{0}' has no readable manifest.json: {1}"),
            new("indicare la cartella o l'indirizzo di un sito fatto con atlas build", "name the folder or address of a site made by atlas build"));

        /// <summary>Rule of <see cref="Altered"/>.</summary>
        public static readonly DiagnosticRule AlteredRule = new(
            "ATL0114",
            Severity.Error,
            new("il file '{0}' non è quello costruito: atteso {1}, trovato {2}", "the file '{0}' is not the one that was built: expected {1}, found {2}"),
            new("ripubblicare il sito", "publish the site again"));

        /// <summary>Rule of <see cref="Missing"/>.</summary>
        public static readonly DiagnosticRule MissingRule = new(
            "ATL0115",
            Severity.Error,
            new("manca il file '{0}'{1}", "the file '{0}' is missing{1}"),
            new("ripubblicare il sito", "publish the site again"));

        /// <summary>Rule of <see cref="Extra"/>.</summary>
        public static readonly DiagnosticRule ExtraRule = new(
            "ATL0116",
            Severity.Warning,
            new("il file '{0}' non fa parte del sito costruito", "the file '{0}' is not part of the site that was built"),
            new("toglierlo se non è stato messo apposta", "take it away unless it was put there on purpose"));

        /// <summary>Rule of <see cref="Unreachable"/>.</summary>
        public static readonly DiagnosticRule UnreachableRule = new(
            "ATL0117",
            Severity.Error,
            new("'{0}' non risponde: {1}", "'{0}' does not answer: {1}"),
            new("controllare l'indirizzo e la rete", "check the address and the network"));

        /// <summary>Rule of <see cref="CompressedDiffers"/>.</summary>
        public static readonly DiagnosticRule CompressedDiffersRule = new(
            "ATL0120",
            Severity.Error,
            new("la forma compressa '{0}' non dà il contenuto di '{1}'", "the compressed form '{0}' does not give the content of '{1}'"),
            new("ripubblicare il sito; se chi pubblica comprime da sé, costruirlo senza --compress", "publish the site again; if the publisher compresses by itself, build without --compress"));

        /// <summary>Rule of <see cref="LeftBehind"/>.</summary>
        public static readonly DiagnosticRule LeftBehindRule = new(
            "ATL0119",
            Severity.Warning,
            new("non si è potuto togliere '{0}': {1}", "'{0}' could not be taken away: {1}"),
            new("il sito è a posto; la cartella sarà tolta alla prossima costruzione", "the site is fine; the folder goes at the next build"));

        /// <summary>Rule of <see cref="NotAFile"/>.</summary>
        public static readonly DiagnosticRule NotAFileRule = new(
            "ATL0121",
            Severity.Warning,
            new("'{0}' è una pipe, un socket o un dispositivo e non un file: è stato saltato", "'{0}' is a pipe, a socket or a device and no file: it was skipped"),
            new("toglierlo dalla cartella dell'atlante, o mettere al suo posto un file", "take it out of the atlas's folder, or put a file in its place"));

        /// <summary>A folder without an atlas. Typically the command was run in another folder.</summary>
        /// <param name="path">The path.</param>
        public static Diagnostic NotAnAtlas(string path) => new(NotAnAtlasRule, SourceLocation.WholeFile(path), path);

        /// <summary>An output folder that is, holds or lies in a source folder.</summary>
        /// <param name="path">The path.</param>
        public static Diagnostic OutputIsSource(string path) => new(OutputIsSourceRule, SourceLocation.WholeFile(path), path);

        /// <summary>An output folder with files and without <c>manifest.json</c>.</summary>
        /// <param name="path">The path.</param>
        public static Diagnostic OutputIsForeign(string path) => new(OutputIsForeignRule, SourceLocation.WholeFile(path), path);

        /// <summary>A foreign file at a path that the site needs.</summary>
        /// <param name="path">The path.</param>
        public static Diagnostic ForeignFileInTheWay(string path) => new(ForeignFileInTheWayRule, SourceLocation.WholeFile(path), path);

        /// <summary>Two builds into one folder at the same time.</summary>
        /// <param name="path">The path.</param>
        public static Diagnostic OutputInUse(string path) => new(OutputInUseRule, SourceLocation.WholeFile(path), path);

        /// <summary>A file or folder that cannot be written. Typically a read-only folder.</summary>
        /// <param name="path">The path.</param>
        /// <param name="what">What the system says.</param>
        public static Diagnostic CannotWrite(string path, string what) => new(CannotWriteRule, SourceLocation.WholeFile(path), path, what);

        /// <summary>No space left.</summary>
        /// <param name="path">The path.</param>
        public static Diagnostic DiskFull(string path) => new(DiskFullRule, SourceLocation.WholeFile(path), path);

        /// <summary>An output folder that cannot be renamed. Typically a mounted volume.</summary>
        /// <param name="path">The path.</param>
        /// <param name="what">What the system says.</param>
        public static Diagnostic CannotSwap(string path, string what) => new(CannotSwapRule, SourceLocation.WholeFile(path), path, what);

        /// <summary>An input file that vanished or may not be read.</summary>
        /// <param name="path">The path.</param>
        /// <param name="what">What the system says.</param>
        public static Diagnostic Unreadable(string path, string what) => new(UnreadableRule, SourceLocation.WholeFile(path), path, what);

        /// <summary>A symbolic link to something outside the atlas, which is not followed.</summary>
        /// <param name="path">The path.</param>
        public static Diagnostic LeavesFolder(string path) => new(LeavesFolderRule, SourceLocation.WholeFile(path), path);

        /// <summary>Something among the sources that has no end or no content. Typically left there by another program.</summary>
        /// <param name="path">The path.</param>
        public static Diagnostic NotAFile(string path) => new(NotAFileRule, SourceLocation.WholeFile(path), path);

        /// <summary>Input that changed while it was read, each time it was tried.</summary>
        /// <param name="path">The path.</param>
        public static Diagnostic ChangedWhileReading(string path) => new(ChangedWhileReadingRule, SourceLocation.WholeFile(path), path);

        /// <summary>A foreign file of the output folder that someone changed during the swap.</summary>
        /// <param name="path">The path.</param>
        /// <param name="kept">Where it is now.</param>
        public static Diagnostic ForeignFileKept(string path, string kept) => new(ForeignFileKeptRule, SourceLocation.WholeFile(path), path, kept);

        /// <summary>A place to verify without manifest.</summary>
        /// <param name="place">Folder or address.</param>
        /// <param name="what">What is wrong.</param>
        public static Diagnostic NoManifest(string place, Phrase what) => new(NoManifestRule, SourceLocation.WholeFile("manifest.json"), place, what);

        /// <summary>A published file that differs from its manifest.</summary>
        /// <param name="path">The path.</param>
        /// <param name="expected">Its size and digest in the manifest.</param>
        /// <param name="found">Its size and digest now.</param>
        public static Diagnostic Altered(string path, Phrase expected, Phrase found) => new(AlteredRule, SourceLocation.WholeFile(path), path, expected, found);

        /// <summary>A file of the manifest that is not published.</summary>
        /// <param name="path">The path.</param>
        /// <param name="what">What the server says, or nothing.</param>
        public static Diagnostic Missing(string path, Phrase what) => new(MissingRule, SourceLocation.WholeFile(path), path, what);

        /// <summary>A file beside the published ones.</summary>
        /// <param name="path">The path.</param>
        public static Diagnostic Extra(string path) => new(ExtraRule, SourceLocation.WholeFile(path), path);

        /// <summary>A <c>.gz</c> or <c>.br</c> that is not the compressed form of the file beside it. Typically written by another program.</summary>
        /// <param name="path">The path.</param>
        /// <param name="original">The file that it should give.</param>
        public static Diagnostic CompressedDiffers(string path, string original) => new(CompressedDiffersRule, SourceLocation.WholeFile(path), path, original);

        /// <summary>A site that does not answer.</summary>
        /// <param name="address">The address.</param>
        /// <param name="what">What happened.</param>
        public static Diagnostic Unreachable(string address, Phrase what) => new(UnreachableRule, SourceLocation.WholeFile(address), address, what);

        /// <summary>Leftovers of a build that could not be deleted. Typically a file held open by another program.</summary>
        /// <param name="path">The path.</param>
        /// <param name="what">What the system says.</param>
        public static Diagnostic LeftBehind(string path, string what) => new(LeftBehindRule, SourceLocation.WholeFile(path), path, what);
    }
}
