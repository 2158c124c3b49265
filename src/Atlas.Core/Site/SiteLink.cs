namespace Atlas.Core.Site;

/// <summary>A link to another site.</summary>
/// <param name="Label">Its text.</param>
/// <param name="Url">Its address.</param>
public sealed record SiteLink(string Label, string Url);
