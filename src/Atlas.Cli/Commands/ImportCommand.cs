using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using System.Text;
using Atlas.Build;
using Atlas.Cli.Reports;
using Atlas.Cli.Terminals;
using Atlas.Core.Diagnostics;
using Atlas.Core.Records;
using Atlas.Data.Boundaries;

namespace Atlas.Cli.Commands;

/// <summary><c>atlas import</c>: takes what others publish into <c>data/</c>.</summary>
internal static class ImportCommand
{
    private const int UsualCorners = 24;
    private const int FewestCorners = 6;
    private const string Example = "atlas import confini comuni.geojson";

    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var command = new Command("import", "Porta in data/ quello che altri pubblicano") { Boundaries(terminal) };
        HelpWithExamples.AddTo(command, Example);
        return command;
    }

    private static Command Boundaries(Terminal terminal)
    {
        var options = new CommonOptions();
        var file = new Argument<string?>("file") { Description = "GeoJSON dei comuni in gradi WGS 84, con il codice ISTAT tra le proprietà", Arity = ArgumentArity.ZeroOrOne };
        var corners = new Option<int>("--corners")
        {
            Description = "Quanti vertici per comune, in media: meno vertici, pagine più leggere",
            HelpName = "n",
            DefaultValueFactory = _ => UsualCorners,
        };
        corners.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !(int.TryParse(token.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= FewestCorners))
            {
                result.AddError($"--corners vuole un numero da {FewestCorners} in su, non '{token.Value}'");
            }
        });
        var command = new Command("confini", $"Porta i confini dei comuni in {BoundaryFiles.Path}: le mappe li disegnano al posto di quella schematica");
        command.Add(file);
        command.Add(corners);
        options.AddFolderTo(command);
        HelpWithExamples.AddTo(command, Example, "atlas import confini comuni.geojson --corners 40");
        command.SetAction(parsed =>
        {
            Wording wording = options.Wording(parsed);
            var voice = new CommandVoice(terminal, wording);
            return parsed.GetValue(file) is not { } path
                ? voice.Misused(new Phrase("manca il file dei confini", "the file of boundaries is missing"), new Phrase(Example, Example))
                : Run(path, parsed.GetValue(corners), new AtlasFolder(options.Source(parsed), terminal, wording), terminal, wording);
        });
        return command;
    }

    private static int Run(string path, int corners, AtlasFolder folder, Terminal terminal, Wording wording)
    {
        var voice = new CommandVoice(terminal, wording);
        if (folder.Read() is not ReadAtlas atlas)
        {
            return ExitCode.Errors;
        }

        try
        {
            var log = new DiagnosticLog { Policy = atlas.Index.Catalogue.Site.Severities };
            byte[] utf8 = File.ReadAllBytes(path);
            ReadOnlySpan<byte> text = utf8.AsSpan().StartsWith("\uFEFF"u8) ? utf8.AsSpan(3) : utf8;
            ImmutableArray<Boundary> read = new BoundaryReader(atlas.Index.Catalogue.Municipalities, log).Read(path, text);
            Report(log, terminal, wording);
            if (log.HasErrors || read.IsEmpty)
            {
                return voice.Stopped(
                    new Phrase("i confini non sono stati scritti", "the boundaries were not written"),
                    new Phrase("correggere il file e ripetere", "mend the file and repeat"));
            }

            ImmutableArray<Boundary> simple = BoundarySimplifier.Simplify(read, corners);
            string target = Path.Combine(folder.Source, BoundaryFiles.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllBytes(target, Encoding.UTF8.GetBytes(BoundaryText.Of(simple)));
            (int before, int after) = (Corners(read), Corners(simple));
            voice.Say(
                $"{BoundaryFiles.Path}: {simple.Length} comuni, {after} vertici (erano {before}).",
                $"{BoundaryFiles.Path}: {simple.Length} municipalities, {after} corners (they were {before}).");
            voice.Say(
                "  La fonte e la licenza dei confini vanno in data/sources.csv e nelle note legali.",
                "  The source and licence of the boundaries belong in data/sources.csv and the legal notes.");
            return ExitCode.Clean;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return voice.Stopped(
                new Phrase($"{path} non si può leggere o scrivere: {failure.Message}", $"{path} cannot be read or written: {failure.Message}"),
                new Phrase("controllare il percorso e i permessi", "check the path and the permissions"));
        }
    }

    private static void Report(DiagnosticLog log, Terminal terminal, Wording wording)
    {
        IReadOnlyList<Diagnostic> found = log.InOrder();
        if (found.Count > 0)
        {
            new HumanReport(terminal, wording, new SourceLines(Environment.CurrentDirectory), showTimes: false)
                .Write(new BuildOutcome { IsSuccess = !log.HasErrors, Diagnostics = found, Times = [] });
        }
    }

    private static int Corners(ImmutableArray<Boundary> boundaries) => boundaries.Sum(b => b.Rings.Sum(ring => ring.Length));
}
