using Atlas.Core.Locations;
using Atlas.Core.Values;

namespace Atlas.Core.Diagnostics;

public static partial class Diagnose
{
    /// <summary>Defects of <c>content/site.yml</c> (ATL0001 to ATL0019) and of the atlas's folder (ATL0021 to ATL0039).</summary>
    public static partial class Configuration
    {
        /// <summary>Rule of <see cref="SettingsMissing"/>.</summary>
        public static readonly DiagnosticRule SettingsMissingRule = new(
            "ATL0001",
            Severity.Error,
            new("manca content/site.yml, con le impostazioni dell'atlante", "content/site.yml, with the settings of the atlas, is missing"),
            new("crearlo con almeno: {0}", "create it with at least: {0}"));

        /// <summary>Rule of <see cref="NotYaml"/>.</summary>
        public static readonly DiagnosticRule NotYamlRule = new(
            "ATL0002",
            Severity.Error,
            new("il file non è YAML valido: {0}", "the file is not valid YAML: {0}"),
            new("controllare i due punti, i rientri e le virgolette; un testo che contiene «: » o «#» va tra virgolette", "check colons, indents and quotes; a text that holds “: ” or “#” goes between quotes"));

        /// <summary>Rule of <see cref="UnknownSetting"/>.</summary>
        public static readonly DiagnosticRule UnknownSettingRule = new(
            "ATL0003",
            Severity.Error,
            new("l'impostazione '{0}' non esiste", "there is no setting '{0}'"),
            new("{1}correggere il nome, oppure togliere la riga", "{1}mend the name, or remove the line"));

        /// <summary>Rule of <see cref="SettingMissing"/>.</summary>
        public static readonly DiagnosticRule SettingMissingRule = new(
            "ATL0004",
            Severity.Error,
            new("manca l'impostazione '{0}'", "the setting '{0}' is missing"),
            new("aggiungere la riga «{0}: …»", "add the line “{0}: …”"));

        /// <summary>Rule of <see cref="WrongSetting"/>.</summary>
        public static readonly DiagnosticRule WrongSettingRule = new(
            "ATL0005",
            Severity.Error,
            new("il valore di '{0}' non va bene: serve {1}", "the value of '{0}' will not do: {1} is needed"),
            new("correggere il valore", "mend the value"));

        /// <summary>Rule of <see cref="DuplicateSetting"/>.</summary>
        public static readonly DiagnosticRule DuplicateSettingRule = new(
            "ATL0006",
            Severity.Error,
            new("l'impostazione '{0}' è scritta due volte", "the setting '{0}' is written twice"),
            new("tenerne una sola", "keep one of them"));

        /// <summary>Rule of <see cref="UnknownCode"/>.</summary>
        public static readonly DiagnosticRule UnknownCodeRule = new(
            "ATL0007",
            Severity.Error,
            new("'{0}' non è il codice di una diagnostica", "'{0}' is not the code of a diagnostic"),
            new("usare un codice come ATL1018; l'elenco è in docs/diagnostics/", "use a code such as ATL1018; the list is in docs/diagnostics/"));

        /// <summary>Rule of <see cref="UnknownSeverity"/>.</summary>
        public static readonly DiagnosticRule UnknownSeverityRule = new(
            "ATL0008",
            Severity.Error,
            new("'{0}' non è una gravità", "'{0}' is not a severity"),
            new("{1}usare uno di: off, info, warning, error", "{1}use one of: off, info, warning, error"));

        /// <summary>There is no <c>content/site.yml</c>. Typical cause: the command was run in another folder.</summary>
        public static Diagnostic SettingsMissing(string file, IEnumerable<string> required) =>
            new(SettingsMissingRule, SourceLocation.WholeFile(file), string.Join(", ", required));

        /// <summary><c>site.yml</c> cannot be parsed. Typical cause: an indent with tabs, a colon in a text without quotes.</summary>
        public static Diagnostic NotYaml(SourceLocation at, Phrase detail) => new(NotYamlRule, at, detail);

        /// <summary>A key that <c>site.yml</c> does not have. Typical cause: a slip, or a key at the wrong indent.</summary>
        public static Diagnostic UnknownSetting(SourceLocation at, string key, string? nearest) =>
            new(UnknownSettingRule, at, Excerpt.Of(key), NearestName.Hint(nearest));

        /// <summary>A key that <c>site.yml</c> must have is not there, or has no value.</summary>
        public static Diagnostic SettingMissing(SourceLocation at, string key) => new(SettingMissingRule, at, key);

        /// <summary>A setting has a value of another type.</summary>
        public static Diagnostic WrongSetting(SourceLocation at, string key, Phrase wanted) => new(WrongSettingRule, at, key, wanted);

        /// <summary>A key is there twice; the first holds.</summary>
        public static Diagnostic DuplicateSetting(SourceLocation at, string key) => new(DuplicateSettingRule, at, Excerpt.Of(key));

        /// <summary>A key below <c>diagnostics</c> that is no code.</summary>
        public static Diagnostic UnknownCode(SourceLocation at, string code) => new(UnknownCodeRule, at, Excerpt.Of(code));

        /// <summary>A value below <c>diagnostics</c> that is no severity.</summary>
        public static Diagnostic UnknownSeverity(SourceLocation at, string severity) =>
            new(UnknownSeverityRule, at, Excerpt.Of(severity), NearestName.Hint(NearestName.Of(severity, ["off", "info", "warning", "error"])));
    }
}
