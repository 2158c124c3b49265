using System.Globalization;
using Atlas.Core.Values;

namespace Atlas.Cli.Creation;

/// <summary>Writes drafts of texts that are about no one row: news and pages.</summary>
internal static class TextDrafts
{
    /// <summary>A news item of a day about some subjects; its file is named after day and title.</summary>
    public static NarrativeDraft News(string title, string? description, DateOnly date, IReadOnlyCollection<string> subjects, IReadOnlyCollection<string> sources) =>
        new(
            string.Create(CultureInfo.InvariantCulture, $"content/notizie/{date:yyyy-MM-dd}-{Slug.Of(title)}.md"),
            new FrontMatterText()
                .Text("title", title)
                .Text("description", description)
                .Day("date", date)
                .Day("updated", date)
                .Ids("subjects", subjects)
                .Ids("sources", sources)
                .WithDraft(DraftWords.Invitation + "\n"));

    /// <summary>A page of text, whose file is named after its title.</summary>
    public static NarrativeDraft Page(string title, string? description, DateOnly updated, IReadOnlyCollection<string> sources) =>
        new(
            $"content/pagine/{Slug.Of(title)}.md",
            new FrontMatterText()
                .Text("title", title)
                .Text("description", description)
                .Day("updated", updated)
                .Ids("sources", sources)
                .WithDraft(DraftWords.Invitation + "\n"));
}
