using Atlas.Build;
using Atlas.Cli;
using Atlas.Tests.Cli.Commands;

namespace Atlas.Tests.Build.OutsideLinks;

/// <summary>The whole build with the links to other sites looked at.</summary>
public sealed class LinkedAtlasTests : IDisposable
{
    private const string Licence = "https://creativecommons.org/licenses/by/4.0/deed.it";

    private readonly TinyAtlas _atlas = new();
    private readonly CheckedLinks _links = new();

    [Fact]
    public void A_broken_link_is_told_where_the_editor_wrote_it_and_the_site_is_published()
    {
        _atlas.Write("content/notizie/2025-03-01-atto.md", "---\ntitle: Un atto\ndescription: Un atto da leggere.\ndate: 2025-03-01\n---\n\nVedi [l'atto](https://ente.example/a?b=1&c=2#parte).\n");
        _links.Sites.Answers = _ => OtherSites.Status(404);

        BuildOutcome outcome = TinyAtlas.Build(_atlas.Request with { OutsideLinks = _links.Request });

        Assert.Equal(["content/notizie/2025-03-01-atto.md:7:15 ATL5021", "content/site.yml:12:8 ATL5021"], TinyAtlas.Codes(outcome));
        Assert.True(outcome.IsSuccess);
        Assert.True(File.Exists(Path.Combine(_atlas.Output, "index.html")));
        Assert.Contains("HEAD https://ente.example/a?b=1&c=2", _links.Sites.Asked);
    }

    [Fact]
    public void The_question_changes_nothing_of_the_site()
    {
        _atlas.BuildCleanly();
        IReadOnlyList<string> without = SiteTree.Of(_atlas.Output);

        _atlas.BuildCleanly(_atlas.Request with { OutsideLinks = _links.Request });

        Assert.Equal(without, SiteTree.Of(_atlas.Output));
        Assert.Contains($"HEAD {Licence}", _links.Sites.Asked);
    }

    [Fact]
    public void Nothing_is_asked_of_the_site_itself_and_each_address_once()
    {
        _atlas.Write("content/notizie/2025-03-01-atto.md", "---\ntitle: Un atto\ndescription: Un atto da leggere.\ndate: 2025-03-01\n---\n\nVedi [qui](https://atlante.example/comuni/) e [la licenza](" + Licence + ").\n");

        _atlas.BuildCleanly(_atlas.Request with { OutsideLinks = _links.Request });

        Assert.Equal([$"HEAD {Licence}"], _links.Sites.Asked);
    }

    [Fact]
    public void An_atlas_with_errors_asks_nobody()
    {
        _atlas.Replace("content/interventi/piazze-01.md", "La piazza torna ai pedoni.", "Vedi [Esempio](comune:esempi).");

        Assert.False(TinyAtlas.Build(_atlas.Request with { OutsideLinks = _links.Request }).IsSuccess);
        Assert.Empty(_links.Sites.Asked);
    }

    [Theory]
    [InlineData(404, false)]
    [InlineData(500, true)]
    public void Strictness_takes_what_is_gone_for_an_error_and_what_is_unknown_not(int status, bool isSuccess)
    {
        _links.Sites.Answers = _ => OtherSites.Status(status);

        Assert.Equal(isSuccess, TinyAtlas.Build(_atlas.Request with { OutsideLinks = _links.Request, Strict = true }).IsSuccess);
    }

    [Fact]
    public async Task The_command_asks_no_private_network_and_keeps_its_answers_beside_the_sources()
    {
        _atlas.Replace("content/site.yml", Licence, "http://127.0.0.1:9/");

        RunProgram run = await RunProgram.Of("check", "--source", _atlas.Source, "--external");

        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Contains("content/site.yml:12:8: ", run.Out, StringComparison.Ordinal);
        Assert.Contains("ATL5022", run.Out, StringComparison.Ordinal);
        Assert.Contains("il server è di una rete privata", run.Out, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(_atlas.Source, ".atlas/collegamenti.json")));
    }

    public void Dispose()
    {
        _links.Dispose();
        _atlas.Dispose();
    }
}
