using Atlas.Core.Diagnostics;

namespace Atlas.Tests.Build;

/// <summary>A slip in a template is one defect, however many pages it stops.</summary>
public sealed class TemplateFailureTests
{
    [Fact]
    public void A_slip_in_the_frame_of_all_pages_is_told_once_with_the_number_of_pages()
    {
        using var atlas = new TinyAtlas();
        int pages = atlas.BuildCleanly().Pages;
        atlas.Replace("templates/layouts/page.sbn-html", "<title>{{ page.title }}", "<title>{{ page.titel }}");

        Diagnostic defect = Assert.Single(atlas.Build().Diagnostics);

        Assert.Equal("templates/layouts/page.sbn-html:7:16", defect.Location.ToString());
        Assert.StartsWith("il modello si ferma nella pagina '/' (e in altre ", defect.Message(Language.Italian), StringComparison.Ordinal);
        Assert.EndsWith("): `page` non ha un membro `titel`", defect.Message(Language.Italian), StringComparison.Ordinal);
        int others = int.Parse(new string([.. defect.Message(Language.Italian).Where(char.IsAsciiDigit)]), System.Globalization.CultureInfo.InvariantCulture);
        Assert.InRange(others, pages / 2, pages - 1);
    }

    [Fact]
    public void Links_to_the_pages_that_a_slip_stops_are_not_wrong()
    {
        using var atlas = new TinyAtlas();
        atlas.Replace("templates/news-item.sbn-html", "page.", "page.x");

        Assert.All(atlas.Build().Diagnostics, defect => Assert.Equal("ATL3002", defect.Code));
    }

    [Fact]
    public void A_part_that_cannot_be_read_is_told_by_its_own_error()
    {
        using var atlas = new TinyAtlas();
        string part = Path.Combine(atlas.Source, "templates/partials/notes.sbn-html");
        string text = File.ReadAllText(part);
        File.WriteAllText(part, text[..text.LastIndexOf("{{~ end ~}}", StringComparison.Ordinal)]);

        Diagnostic defect = Assert.Single(atlas.Build().Diagnostics);

        Assert.Equal("ATL3001", defect.Code);
        Assert.Equal("templates/partials/notes.sbn-html", defect.Location.File);
    }

    [Fact]
    public void The_same_pages_are_named_with_one_thread_and_with_many()
    {
        using var atlas = new TinyAtlas();
        atlas.Replace("templates/layouts/page.sbn-html", "<title>{{ page.title }}", "<title>{{ page.titel }}");

        Assert.Equal(
            TinyAtlas.Lines(TinyAtlas.Build(atlas.Request with { Jobs = 1 })),
            TinyAtlas.Lines(TinyAtlas.Build(atlas.Request with { Jobs = 8 })));
    }
}
