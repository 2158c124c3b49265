namespace Atlas.Browser.Tests.Site;

/// <summary>All tests of this project share one built site and one browser.</summary>
[CollectionDefinition(Name)]
public sealed class OneSite : ICollectionFixture<ChromiumSite>
{
    public const string Name = "site";
}
