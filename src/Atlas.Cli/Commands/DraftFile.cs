using Atlas.Cli.Creation;
using Atlas.Cli.Terminals;
using Atlas.Core.Diagnostics;

namespace Atlas.Cli.Commands;

/// <summary>Puts a draft into the atlas's folder and says what comes next.</summary>
internal static class DraftFile
{
    /// <summary>Writes <paramref name="draft"/> unless its file is there.</summary>
    /// <returns>The exit code.</returns>
    public static int Write(string source, NarrativeDraft draft, CommandVoice voice)
    {
        try
        {
            if (!NewFile.TryWrite(Path.Combine(source, draft.Path), draft.Text))
            {
                return voice.Stopped(
                    new Phrase($"{draft.Path} c'è già ed è rimasto com'era", $"{draft.Path} is there already and stayed as it was"),
                    new Phrase("aprirlo e scrivere lì", "open it and write there"));
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return voice.Stopped(
                new Phrase($"{draft.Path} non si può scrivere: {failure.Message}", $"{draft.Path} cannot be written: {failure.Message}"),
                new Phrase("controllare i permessi e lo spazio della cartella", "check the folder's permissions and space"));
        }

        voice.Say($"{draft.Path} è pronto, come bozza.", $"{draft.Path} is ready, as a draft.");
        voice.Say("  Per vederlo: atlas serve --drafts. Per pubblicarlo: togliere «draft: true».", "  To see it: atlas serve --drafts. To publish it: remove “draft: true”.");
        return ExitCode.Clean;
    }
}
