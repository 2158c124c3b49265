using Atlas.Core.Diagnostics;
using Atlas.Core.Locations;
using Atlas.Core.Site;
using Atlas.Core.Values;
using Atlas.Data.Documents;
using Atlas.Data.Files;
using Atlas.Data.Text;

namespace Atlas.Data.Site;

/// <summary>Reads <c>content/site.yml</c>.</summary>
internal sealed class SiteSettingsReader(DiagnosticLog log)
{
    /// <summary>Path of the settings.</summary>
    public const string File = "content/site.yml";

    /// <summary>The settings; where the file or a value is missing, an empty one stands for it.</summary>
    public SiteSettings Read(IInputFiles files, IEnumerable<InputFile> readable)
    {
        if (!readable.Any(file => string.Equals(file.Path, File, StringComparison.Ordinal)))
        {
            log.Add(Diagnose.Configuration.SettingsMissing(File, SiteKeys.All.Where(key => key.IsRequired).Select(key => key.Name)));
            return Empty;
        }

        if (WholeText.Read(files, File, log) is not string text)
        {
            return Empty;
        }

        ParsedDocument document = YamlDocumentParser.Parse(File, text, linesBefore: 0);
        if (document.Error is DocumentError error)
        {
            log.Add(Diagnose.Configuration.NotYaml(error.Location, error.Detail));
            return Empty;
        }

        MapNode root = document.Root as MapNode ?? new MapNode(new SourceLocation(File, 1, 1), []);
        return Read(new MapReader(root, SiteKeys.All, SiteFaults.Instance, log));
    }

    private static SiteSettings Empty { get; } = new()
    {
        Title = string.Empty,
        Subtitle = string.Empty,
        Description = string.Empty,
        Owner = new SiteOwner(string.Empty, null, null),
        BaseUrl = "https://localhost/",
        Licence = new SiteLicence(string.Empty, string.Empty),
        Territory = string.Empty,
    };

    private SiteSettings Read(MapReader map)
    {
        MapReader? contacts = map.Map("contacts");
        return new SiteSettings
        {
            Title = RequiredText(map, "title"),
            Subtitle = RequiredText(map, "subtitle"),
            Description = RequiredText(map, "description"),
            Territory = RequiredText(map, "territory"),
            BaseUrl = ReadBaseUrl(map),
            Language = map.Text("language")?.Value ?? "it",
            Languages = map.Texts("languages"),
            Owner = ReadOwner(map),
            Licence = ReadLicence(map),
            Contacts = new SiteContacts
            {
                Email = contacts?.Text("email")?.Value,
                Pec = contacts?.Text("pec")?.Value,
                Dpo = contacts?.Text("dpo")?.Value,
                Address = contacts?.Text("address")?.Value,
                Security = contacts?.Text("security")?.Value,
            },
            AccessibilityStatementUrl = map.Address("accessibility_statement_url")?.Value,
            StaleAfterDays = map.Integer("stale_after_days", 1)?.Value ?? Empty.StaleAfterDays,
            ReferenceDate = map.Day("reference_date")?.Value,
            EmbedCards = map.Flag("embed_cards")?.Value ?? false,
            Severities = SeverityReader.Read(map, log),
            WebEditor = ReadWebEditor(map),
            Links = [.. map.Maps("links").Select(ReadLink).OfType<SiteLink>()],
        };
    }

    private static string RequiredText(MapReader map, string key) => map.RequiredText(key)?.Value ?? string.Empty;

    private static string ReadBaseUrl(MapReader map)
    {
        if (map.RequiredAddress("base_url") is not Located<string> address)
        {
            return Empty.BaseUrl;
        }

        return address.Value.EndsWith('/') ? address.Value : address.Value + "/";
    }

    private static SiteOwner ReadOwner(MapReader map)
    {
        if (map.Map("owner") is not MapReader owner)
        {
            MissUnlessThere(map, "owner");
            return Empty.Owner;
        }

        return new SiteOwner(RequiredText(owner, "name"), owner.Address("url")?.Value, owner.Text("ipa_code")?.Value);
    }

    private static SiteLicence ReadLicence(MapReader map)
    {
        if (map.Map("licence") is not MapReader licence)
        {
            MissUnlessThere(map, "licence");
            return Empty.Licence;
        }

        string name = RequiredText(licence, "name");
        return new SiteLicence(name, licence.RequiredAddress("url")?.Value ?? string.Empty);
    }

    private static WebEditor? ReadWebEditor(MapReader map)
    {
        if (map.Map("web_editor") is not MapReader editor)
        {
            return null;
        }

        if (editor.Node("backend") is null)
        {
            editor.Miss("backend");
        }

        string? backend = editor.Word("backend")?.Value;
        return editor.RequiredAddress("script") is Located<string> script && backend is not null
            ? new WebEditor(script.Value, backend)
            {
                Integrity = editor.Text("integrity")?.Value,
                Repository = editor.Text("repository")?.Value,
                Branch = editor.Text("branch")?.Value ?? "main",
                SignIn = editor.Address("base_url")?.Value,
                ConnectsTo = [.. ReadOrigins(editor)],
            }
            : null;
    }

    private static IEnumerable<string> ReadOrigins(MapReader editor)
    {
        foreach (Located<string> address in editor.Texts("connects_to"))
        {
            // What stands in a Content-Security-Policy must be an origin and nothing that ends a directive.
            if (!WebAddress.IsValid(address.Value) || address.Value.AsSpan().IndexOfAny(';', ',', '\'') >= 0)
            {
                editor.Refuse("connects_to", Wanted.Address);
            }
            else
            {
                yield return new Uri(address.Value).GetLeftPart(UriPartial.Authority);
            }
        }
    }

    private static SiteLink? ReadLink(MapReader link)
    {
        string label = RequiredText(link, "label");
        return link.RequiredAddress("url") is Located<string> url ? new SiteLink(label, url.Value) : null;
    }

    private static void MissUnlessThere(MapReader map, string key)
    {
        if (map.Node(key) is null)
        {
            map.Miss(key);
        }
    }
}
