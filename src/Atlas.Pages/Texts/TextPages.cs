using System.Collections.Immutable;
using Atlas.Core.Locations;
using Atlas.Core.Records;
using Atlas.Pages.Plan;
using Atlas.Pages.References;
using Atlas.Pages.Routes;
using Atlas.Pages.Subjects;

namespace Atlas.Pages.Texts;

/// <summary>Plans the pages of text. A text whose slug is that of a page made from data is that page's introduction and no page of its own.</summary>
public sealed class TextPages(PlanContext context)
{
    private const string LegalNotes = "note-legali";

    private static readonly ImmutableHashSet<string> Introductions = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "home", "mappa", "confronta", "cerca", "dati", "fonti", "interventi", "comuni", "programmi", "strategie", "zone", "notizie", "qualita", "riconciliazione");

    /// <summary>A page for each text, and the page for addresses that are not there.</summary>
    public IEnumerable<PlannedPage> Planned() =>
        context.Narratives(NarrativeKind.Page)
            .Where(n => !Introductions.Contains(n.Key))
            .Select(n => new PlannedPage(SiteRoutes.TextPage(n.Key), TemplateOf(n), () => Page(n), SourceLocation.WholeFile(n.File)))
            .Append(new PlannedPage(SiteRoutes.NotFound, "not-found", NotFound));

    /// <summary>Whether a text of <c>content/pagine/</c> introduces a page made from data.</summary>
    public static bool IsIntroduction(string slug) => Introductions.Contains(slug);

    private static string TemplateOf(Narrative narrative) => string.Equals(narrative.Key, LegalNotes, StringComparison.Ordinal) ? "legal-notes" : "text";

    private TextPage Page(Narrative narrative)
    {
        var facts = new SubjectFacts(context, ReferenceGrain.Source);
        foreach (var source in narrative.Sources)
        {
            facts.References.Cite(source.Value, null);
        }

        string title = narrative.Title?.Value ?? narrative.Key;
        return new TextPage
        {
            Site = context.Site,
            Route = SiteRoutes.TextPage(narrative.Key),
            Title = title,
            Heading = title,
            Description = narrative.Description?.Value ?? ShortText.Of($"{title}, {context.Site.Title}."),
            Slug = narrative.Key,
            Narrative = narrative,
            References = facts.References.Listed(),
            Updated = Day.Of(narrative.Updated),
        };
    }

    private NotFoundPage NotFound() => new()
    {
        Site = context.Site,
        Route = SiteRoutes.NotFound,
        Title = "Pagina non trovata",
        Heading = "Pagina non trovata",
        Description = $"L’indirizzo richiesto non esiste: da qui si raggiungono gli elenchi e la ricerca. {context.Site.Title}.",
        NoIndex = true,
        Updated = context.Site.Updated,
    };
}
