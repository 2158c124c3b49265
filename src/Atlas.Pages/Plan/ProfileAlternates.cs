using System.Collections.Immutable;
using Atlas.Core.Languages;
using Atlas.Pages.Routes;

namespace Atlas.Pages.Plan;

/// <summary>The forms in which the facts of a page are offered.</summary>
public static class ProfileAlternates
{
    /// <summary>The files beside the profile at <paramref name="profile"/>.</summary>
    public static ImmutableArray<AlternateModel> Of(Route profile, InterfaceWords words) =>
    [
        new(words.Of("downloads.json"), SiteRoutes.JsonOf(profile), "application/json"),
        new(words.Of("downloads.csv"), SiteRoutes.CsvOf(profile), "text/csv"),
    ];

    /// <summary>A published table, for the list of what it holds.</summary>
    /// <param name="label">What it holds.</param>
    /// <param name="file">Its name in addresses.</param>
    /// <param name="words">The words of the page.</param>
    public static ImmutableArray<AlternateModel> OfTable(string label, string file, InterfaceWords words) =>
    [
        new(words.Of("downloads.table", label, "CSV"), SiteRoutes.DataFile(file + ".csv"), "text/csv"),
        new(words.Of("downloads.table", label, "JSON"), SiteRoutes.DataFile(file + ".json"), "application/json"),
    ];

    /// <summary>A published table whose rows have places, as <see cref="OfTable"/>.</summary>
    public static ImmutableArray<AlternateModel> OfPlaces(string label, string file, InterfaceWords words) =>
        OfTable(label, file, words).Add(new AlternateModel(words.Of("downloads.table", label, "GeoJSON"), SiteRoutes.DataFile(file + ".geojson"), "application/geo+json"));

    /// <summary>The files beside a profile that can be followed: those of <see cref="Of"/> and the feed.</summary>
    public static ImmutableArray<AlternateModel> WithFeed(Route profile, InterfaceWords words) =>
        Of(profile, words).Add(new AlternateModel(words.Of("downloads.feed"), SiteRoutes.FeedOf(profile), "application/atom+xml"));
}
