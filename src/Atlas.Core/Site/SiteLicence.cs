namespace Atlas.Core.Site;

/// <summary>A licence.</summary>
/// <param name="Name">Its short name, such as <c>CC BY 4.0</c>.</param>
/// <param name="Url">Address of its text.</param>
public sealed record SiteLicence(string Name, string Url);
