using Atlas.Build.Publishing;
using Atlas.Core.Diagnostics;
using Atlas.Core.Records;
using Atlas.Data;
using Atlas.Data.Files;

namespace Atlas.Build.Inputs;

/// <summary>Reads one narrative again, without looking at the rest of the atlas: what an editor does most.</summary>
/// <param name="root">The atlas's folder.</param>
public sealed class NarrativeRereader(string root)
{
    private const long Largest = 1 << 20;

    /// <summary>
    /// The narrative as it is now, if only its text has changed and there is nothing to say about its file; otherwise nothing, and the
    /// atlas has to be read.
    /// </summary>
    public Narrative? Read(Narrative known)
    {
        try
        {
            var file = new FileInfo(Path.Combine(root, known.File));
            if (!file.Exists || file.LinkTarget is not null || file.Length > Largest)
            {
                return null;
            }

            var log = new DiagnosticLog();
            Narrative? read = CatalogueReader.ReadNarrative(new OneFile(known.File, File.ReadAllBytes(file.FullName)), known.File, known.Kind, log);
            return read is not null && log.IsEmpty && read.DiffersInTextOnly(known) ? read : null;
        }
        catch (Exception failure) when (IoFailure.IsExpected(failure))
        {
            // It is being replaced; the whole reading will say what is wrong, if anything is.
            return null;
        }
    }

    private sealed class OneFile(string path, byte[] content) : IInputFiles
    {
        public IReadOnlyList<InputFile> Files => [new InputFile(path, content.Length)];

        public Stream Open(string path) => new MemoryStream(content, writable: false);
    }
}
