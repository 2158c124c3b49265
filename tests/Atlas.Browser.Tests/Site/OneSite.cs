using Atlas.Browser.Tests.Site;

// All tests of this project share one built site and one browser, and visit it side by side.
[assembly: AssemblyFixture(typeof(ChromiumSite))]
