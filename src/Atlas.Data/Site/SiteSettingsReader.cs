using System.Collections.Immutable;
using Atlas.Core.Diagnostics;
using Atlas.Core.Locations;
using Atlas.Core.Site;
using Atlas.Data.Documents;
using Atlas.Data.Files;
using Atlas.Data.Text;

namespace Atlas.Data.Site;

/// <summary>Reads <c>content/site.yml</c>.</summary>
internal sealed class SiteSettingsReader(DiagnosticLog log)
{
    /// <summary>Path of the settings.</summary>
    public const string File = "content/site.yml";

    private static readonly ImmutableArray<string> Required = ["title", "subtitle", "description", "territory", "base_url", "owner", "licence"];

    private static readonly ImmutableArray<string> Keys =
    [
        .. Required, "language", "contacts", "accessibility_statement_url", "stale_after_days", "reference_date", "embed_cards", "diagnostics", "links",
    ];

    /// <summary>The settings; where the file or a value is missing, an empty one stands for it.</summary>
    public SiteSettings Read(IInputFiles files, IEnumerable<InputFile> readable)
    {
        if (!readable.Any(file => string.Equals(file.Path, File, StringComparison.Ordinal)))
        {
            log.Add(Diagnose.Configuration.SettingsMissing(File, Required));
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
        return Read(new MapReader(root, Keys, SiteFaults.Instance, log));
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
        MapReader? contacts = map.Map("contacts", ["email", "pec", "dpo", "address", "security"]);
        return new SiteSettings
        {
            Title = RequiredText(map, "title"),
            Subtitle = RequiredText(map, "subtitle"),
            Description = RequiredText(map, "description"),
            Territory = RequiredText(map, "territory"),
            BaseUrl = ReadBaseUrl(map),
            Language = map.Text("language")?.Value ?? "it",
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
            Links = [.. map.Maps("links", ["label", "url"]).Select(ReadLink).OfType<SiteLink>()],
        };
    }

    private static string RequiredText(MapReader map, string key) => map.RequiredText(key)?.Value ?? string.Empty;

    private static string ReadBaseUrl(MapReader map)
    {
        if (map.RequiredText("base_url") is null || map.Address("base_url") is not Located<string> address)
        {
            return Empty.BaseUrl;
        }

        return address.Value.EndsWith('/') ? address.Value : address.Value + "/";
    }

    private static SiteOwner ReadOwner(MapReader map)
    {
        if (map.Map("owner", ["name", "url", "ipa_code"]) is not MapReader owner)
        {
            MissUnlessThere(map, "owner");
            return Empty.Owner;
        }

        return new SiteOwner(RequiredText(owner, "name"), owner.Address("url")?.Value, owner.Text("ipa_code")?.Value);
    }

    private static SiteLicence ReadLicence(MapReader map)
    {
        if (map.Map("licence", ["name", "url"]) is not MapReader licence)
        {
            MissUnlessThere(map, "licence");
            return Empty.Licence;
        }

        string name = RequiredText(licence, "name");
        return new SiteLicence(name, licence.RequiredText("url") is null ? string.Empty : licence.Address("url")?.Value ?? string.Empty);
    }

    private static SiteLink? ReadLink(MapReader link)
    {
        string label = RequiredText(link, "label");
        return link.RequiredText("url") is not null && link.Address("url") is Located<string> url ? new SiteLink(label, url.Value) : null;
    }

    private static void MissUnlessThere(MapReader map, string key)
    {
        if (map.Node(key) is null)
        {
            map.Miss(key);
        }
    }
}
