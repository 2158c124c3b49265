using System.CommandLine;
using System.Globalization;
using Atlas.Build;
using Atlas.Build.OutsideLinks;
using Atlas.Cli.Reports;
using Atlas.Cli.Terminals;
using Atlas.Core.Diagnostics;
using Atlas.Core.Values;

namespace Atlas.Cli.Commands;

/// <summary>The options that several commands have (DESIGN §8).</summary>
internal sealed class CommonOptions
{
    private readonly Option<string> _source = new("--source")
    {
        Description = "Cartella dell'atlante, con data/, content/ e templates/",
        HelpName = "cartella",
        DefaultValueFactory = _ => ".",
    };

    private readonly Option<string?> _baseUrl = new("--base-url")
    {
        Description = "Indirizzo del sito pubblicato; altrimenti quello di content/site.yml",
        HelpName = "url",
    };

    private readonly Option<string> _basePath = new("--base-path")
    {
        Description = "Cartella del server in cui sta il sito, per esempio /atlante/",
        HelpName = "percorso",
        DefaultValueFactory = _ => "/",
    };

    private readonly Option<bool> _strict = new("--strict") { Description = "Gli avvisi valgono come errori" };

    private readonly Option<int> _jobs = new("--jobs")
    {
        Description = "Quanti fili di lavoro; altrimenti quanti sono i processori",
        HelpName = "n",
        DefaultValueFactory = _ => Environment.ProcessorCount,
    };

    private readonly Option<string> _format = new("--format")
    {
        Description = "Forma dei messaggi: human, json, sarif, github",
        HelpName = "forma",
        DefaultValueFactory = _ => "human",
    };

    private readonly Option<string> _language = new("--lang")
    {
        Description = "Lingua dei messaggi: it, en",
        HelpName = "lingua",
        DefaultValueFactory = _ => "it",
    };

    private readonly Option<bool> _timings = new("--timings") { Description = "Mostra il tempo di ogni fase" };

    private readonly Option<bool> _drafts = new("--drafts") { Description = "Comprende bozze e notizie con data futura" };

    private readonly Option<bool> _external = new("--external")
    {
        Description = "Chiede agli altri siti se ciò a cui le pagine rimandano c'è ancora; le risposte si conservano in .atlas/",
    };

    /// <summary>Options with their checks.</summary>
    public CommonOptions()
    {
        AcceptOnly(_format, "human", "json", "sarif", "github");
        AcceptOnly(_language, "it", "en");
        _jobs.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && (!int.TryParse(token.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int jobs) || jobs < 1))
            {
                result.AddError($"--jobs vuole un numero da 1 in su, non '{token.Value}'");
            }
        });
        _baseUrl.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !(Uri.TryCreate(token.Value, UriKind.Absolute, out Uri? url) && url.Scheme is "http" or "https"))
            {
                result.AddError($"--base-url vuole un indirizzo http o https, non '{token.Value}'");
            }
        });
        _basePath.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && token.Value.AsSpan().IndexOfAny("?#\\ ") >= 0)
            {
                result.AddError($"--base-path vuole un percorso come /atlante/, non '{token.Value}'");
            }
        });
    }

    /// <summary>Adds the options that every check of an atlas has.</summary>
    public void AddTo(Command command)
    {
        command.Add(_source);
        command.Add(_baseUrl);
        command.Add(_basePath);
        command.Add(_strict);
        command.Add(_jobs);
        command.Add(_drafts);
        command.Add(_timings);
        AddReportTo(command);
    }

    /// <summary>Adds the option of commands that may ask other sites. No other command opens a connection for an atlas.</summary>
    public void AddExternalTo(Command command) => command.Add(_external);

    /// <summary>How other sites are asked, if the option is there.</summary>
    public OutsideLinkRequest? OutsideLinks(ParseResult parsed) => parsed.GetValue(_external) ? OutsideSites.Request(Source(parsed)) : null;

    /// <summary>Adds the options of reports.</summary>
    public void AddReportTo(Command command)
    {
        command.Add(_format);
        command.Add(_language);
    }

    /// <summary>Adds the options of commands that only look at an atlas's folder.</summary>
    public void AddFolderTo(Command command)
    {
        command.Add(_source);
        AddLanguageTo(command);
    }

    /// <summary>Adds the option of commands that only have messages.</summary>
    public void AddLanguageTo(Command command) => command.Add(_language);

    /// <summary>Full path of the atlas's folder.</summary>
    public string Source(ParseResult parsed) => Path.GetFullPath(parsed.GetValue(_source)!);

    /// <summary>The request that the options make, without output.</summary>
    public BuildRequest Request(ParseResult parsed) => new()
    {
        Source = Source(parsed),
        BaseUrl = parsed.GetValue(_baseUrl),
        BasePath = WithSlashes(parsed.GetValue(_basePath)!),
        Strict = parsed.GetValue(_strict),
        Jobs = parsed.GetValue(_jobs),
        IncludeDrafts = parsed.GetValue(_drafts),
        Today = SourceDate.OfEnvironment(),
        NewsUntil = SourceDate.OfEnvironment() ?? SourceDate.OfClock(),
    };

    /// <summary>The language of messages.</summary>
    public Wording Wording(ParseResult parsed) =>
        new(string.Equals(parsed.GetValue(_language), "en", StringComparison.Ordinal) ? Language.English : Language.Italian);

    /// <summary>The report that the options ask for.</summary>
    public IReport Report(ParseResult parsed, Terminal terminal, string source)
    {
        Wording wording = Wording(parsed);
        return parsed.GetValue(_format) switch
        {
            "json" => new JsonReport(terminal.Out, wording.Language),
            "sarif" => new SarifReport(terminal.Out, wording.Language),
            "github" => new GithubReport(terminal.Out, wording.Language, BelowWorkingFolder(source)),
            _ => new HumanReport(terminal, wording, new SourceLines(source), parsed.GetValue(_timings)),
        };
    }

    /// <summary>Whether the report is for people, so that progress may be shown.</summary>
    public bool IsForPeople(ParseResult parsed) => string.Equals(parsed.GetValue(_format), "human", StringComparison.Ordinal);

    private static void AcceptOnly(Option<string> option, params string[] values)
    {
        option.CompletionSources.Add(values);
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !values.Contains(token.Value, StringComparer.Ordinal))
            {
                string hint = NearestName.Of(token.Value, values) is { } nearest ? $"; forse si intende {nearest}" : string.Empty;
                result.AddError($"{option.Name} vuole uno tra {string.Join(", ", values)}, non '{token.Value}'{hint}");
            }
        });
    }

    private static string WithSlashes(string path) => path.Trim('/') is { Length: > 0 } inner ? $"/{inner}/" : "/";

    private static string BelowWorkingFolder(string source)
    {
        string relative = Path.GetRelativePath(Environment.CurrentDirectory, source).Replace('\\', '/');
        return relative is "." || relative.StartsWith("..", StringComparison.Ordinal) ? string.Empty : relative + "/";
    }
}
