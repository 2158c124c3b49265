namespace Atlas.Browser.Tests.Site;

public sealed class PageKindsTests(ChromiumSite site)
{
    [Fact]
    public void Every_shape_of_address_of_the_site_is_tried()
    {
        IEnumerable<string> pages = Directory.EnumerateFiles(site.Root, "*.html", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(site.Root, file).Replace('\\', '/'))
            .Select(file => file.EndsWith("index.html", StringComparison.Ordinal) ? file[..^"index.html".Length] : file);
        Assert.Equal([], pages.Select(PageKinds.ShapeOf).ToHashSet(StringComparer.Ordinal).Except(PageKinds.Shapes, StringComparer.Ordinal));
    }
}
