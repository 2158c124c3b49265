using System.Text.Json;
using Atlas.Pages.OpenData.Formats;
using Atlas.Pages.Plan;
using Atlas.Pages.Routes;

namespace Atlas.Pages.OpenData.Oc4ids;

/// <summary>Writes the interventions as a project package of the Open Contracting for Infrastructure Data Standard 0.9.5.</summary>
/// <param name="context">The plan.</param>
public sealed class Oc4idsFile(PlanContext context)
{
    /// <summary>The version that the package declares; patch versions are not written (OC4IDS, "Package metadata").</summary>
    public const string Version = "0.9";

    /// <summary>Writes the package, project by project.</summary>
    public void Write(string address, Stream stream)
    {
        var project = new Oc4idsProject(context);
        using Utf8JsonWriter json = JsonOutput.Writer(stream);
        json.WriteStartObject();
        json.WriteString("uri", address);
        json.WriteString("publishedDate", DataDay.Of(context).Instant);
        json.WriteString("version", Version);
        json.WriteString("license", Licence(context.Site.Licence.Url));
        json.WriteString("publicationPolicy", context.Site.Root + SiteRoutes.OpenData.Path);
        json.WriteStartObject("publisher");
        json.WriteString("name", context.Site.Owner.Name);
        if (context.Site.Owner.Url is { } url)
        {
            json.WriteString("uri", url);
        }

        json.WriteEndObject();
        json.WriteStartArray("projects");
        foreach (Core.Records.Intervention intervention in context.Sets.All)
        {
            project.Of(intervention).WriteTo(json);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    // The standard wants a licence's canonical address, and that of Creative Commons has no page of a language at its end.
    private static string Licence(string address) =>
        address.StartsWith("https://creativecommons.org/", StringComparison.Ordinal) && address.IndexOf("/deed", StringComparison.Ordinal) is > 0 and int end
            ? address[..(end + 1)]
            : address;
}
