using System.Collections.Immutable;
using Atlas.Core.Values;
using Atlas.Pages.Routes;

namespace Atlas.Pages.References;

/// <summary>An entry of a page's list of sources, to which the small numbers beside figures and facts lead.</summary>
/// <param name="Number">1-based place in the list.</param>
/// <param name="Title">Title of the source.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Authority">Its weight, for readers: "registro ufficiale", "stampa"…</param>
/// <param name="Date">Its date.</param>
/// <param name="Locators">The place in it; nothing where the page cites several, or the source as a whole.</param>
/// <param name="HasMore">Whether the page cites several places in it.</param>
/// <param name="Route">Page of the source.</param>
/// <param name="Url">Public address, where there is one.</param>
public sealed record ReferenceModel(
    int Number,
    string Title,
    string Publisher,
    string Authority,
    PartialDate? Date,
    ImmutableArray<string> Locators,
    bool HasMore,
    Route Route,
    string? Url);
