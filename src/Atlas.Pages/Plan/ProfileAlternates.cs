using System.Collections.Immutable;
using Atlas.Pages.Routes;

namespace Atlas.Pages.Plan;

/// <summary>The forms in which the facts of a page are offered.</summary>
public static class ProfileAlternates
{
    /// <summary>The files beside the profile at <paramref name="profile"/>.</summary>
    public static ImmutableArray<AlternateModel> Of(Route profile) =>
    [
        new("Tutti i dati in JSON", SiteRoutes.JsonOf(profile), "application/json"),
        new("Le cifre in CSV", SiteRoutes.CsvOf(profile), "text/csv"),
    ];

    /// <summary>A published table, for the list of what it holds.</summary>
    /// <param name="label">What it holds.</param>
    /// <param name="file">Its name in addresses.</param>
    public static ImmutableArray<AlternateModel> OfTable(string label, string file) =>
    [
        new($"{label} in CSV", SiteRoutes.DataFile(file + ".csv"), "text/csv"),
        new($"{label} in JSON", SiteRoutes.DataFile(file + ".json"), "application/json"),
    ];

    /// <summary>The files beside a profile that can be followed: those of <see cref="Of"/> and the feed.</summary>
    public static ImmutableArray<AlternateModel> WithFeed(Route profile) =>
        Of(profile).Add(new AlternateModel("Gli aggiornamenti in Atom", SiteRoutes.FeedOf(profile), "application/atom+xml"));
}
