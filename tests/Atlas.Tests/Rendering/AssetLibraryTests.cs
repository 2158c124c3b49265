using System.Security.Cryptography;
using System.Text;
using Atlas.Rendering.Assets;

namespace Atlas.Tests.Rendering;

public sealed class AssetLibraryTests
{
    [Fact]
    public void Assets_keep_their_relative_places_below_a_fingerprint()
    {
        AssetLibrary library = Of(("css/atlas.css", "a"), ("images/icon.svg", "b"));

        string folder = library.Find("css/atlas.css")!.Route.Path[..^"css/atlas.css".Length];
        Assert.Matches("^assets/[0-9a-f]{10}/$", folder);
        Assert.Equal(folder + "images/icon.svg", library.Find("images/icon.svg")!.Route.Path);
    }

    [Fact]
    public void The_fingerprint_follows_contents_and_names_and_not_the_order()
    {
        string first = Of(("a.css", "1"), ("b.css", "2")).Assets[0].Route.Path;

        Assert.Equal(first, Of(("b.css", "2"), ("a.css", "1")).Assets[0].Route.Path);
        Assert.NotEqual(first, Of(("a.css", "1"), ("b.css", "3")).Assets[0].Route.Path);
        Assert.NotEqual(first, Of(("a.css", "12"), ("b.css", "")).Assets[0].Route.Path);
    }

    [Fact]
    public void The_integrity_is_the_digest_that_browsers_compute() => Assert.Equal(
        "sha384-" + Convert.ToBase64String(SHA384.HashData("body{}"u8)),
        Of(("a.css", "body{}")).Find("a.css")!.Integrity);

    private static AssetLibrary Of(params (string Path, string Text)[] files) =>
        AssetLibrary.Of(files.Select(file => KeyValuePair.Create<string, ReadOnlyMemory<byte>>(file.Path, Encoding.UTF8.GetBytes(file.Text))));
}
