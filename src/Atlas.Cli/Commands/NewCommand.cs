using System.CommandLine;
using Atlas.Cli.Terminals;
using Atlas.Core.Records;

namespace Atlas.Cli.Commands;

/// <summary><c>atlas new</c>: lays new texts, datasets and atlases, and never writes over a file.</summary>
internal static class NewCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var command = new Command("new", "Prepara un testo, un insieme di dati o l'atlante di un'altra città")
        {
            NewSubjectCommand.Create(new SubjectWords("intervento", NarrativeKind.Intervention, "un intervento", "an intervention", "co4-01"), terminal),
            NewSubjectCommand.Create(new SubjectWords("comune", NarrativeKind.Municipality, "un comune", "a municipality", "\"Cassano d'Adda\""), terminal),
            NewSubjectCommand.Create(new SubjectWords("programma", NarrativeKind.Programme, "un programma", "a programme", "wmru-1"), terminal),
            NewSubjectCommand.Create(new SubjectWords("strategia", NarrativeKind.Strategy, "una strategia", "a strategy", "sttm-1"), terminal),
            NewSubjectCommand.Create(new SubjectWords("zona", NarrativeKind.Zone, "una zona", "a zone", "nord-milano"), terminal),
            NewTextCommand.News(terminal),
            NewTextCommand.Page(terminal),
            NewDatasetCommand.Create(terminal),
            NewSiteCommand.Create(terminal),
        };
        HelpWithExamples.AddTo(
            command,
            "atlas new intervento co4-01",
            "atlas new notizia \"Apre il cantiere\" --date 2026-03-02 --subject co4-01",
            "atlas new dataset nuovo-programma",
            "atlas new site ../altra-citta");
        return command;
    }
}
