using System.Net.Sockets;
using Atlas.Build.OutsideLinks;
using Atlas.Core.Diagnostics;

namespace Atlas.Tests.Build.OutsideLinks;

public sealed class OutsideLinkCheckTests : IDisposable
{
    private const string Here = "https://ente.example/atto.pdf";

    private readonly CheckedLinks _links = new();

    [Fact]
    public async Task What_is_there_is_asked_for_once_by_its_head_and_nothing_is_said()
    {
        Assert.Empty(await _links.Codes(Here, "https://altro.example/"));

        Assert.Equal(["HEAD https://altro.example/", $"HEAD {Here}"], _links.Sites.Asked.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Whoever_is_asked_is_told_by_which_atlas()
    {
        await _links.Codes(Here);

        Assert.Matches(@"^Atlas/[0-9.]+ \(link check of https://atlante\.example/\)$", Assert.Single(_links.Sites.UserAgents));
    }

    [Theory]
    [InlineData(404)]
    [InlineData(410)]
    public async Task What_is_gone_is_a_warning_with_its_status_and_day(int status)
    {
        _links.Sites.Answers = _ => OtherSites.Status(status);

        Diagnostic said = Assert.Single(await _links.Check(Here));

        Assert.Equal(("ATL5021", Severity.Warning, "index.html:1:1"), (said.Code, said.Severity, said.Location.ToString()));
        Assert.Equal($"il collegamento a '{Here}' non porta più a nulla: il server risponde {status} (chiesto il 2026-03-10; pagine che lo mostrano: 1)", said.Message(Language.Italian));
        Assert.Equal([$"HEAD {Here}", $"GET {Here}"], _links.Sites.Asked);
    }

    [Theory]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(405)]
    [InlineData(501)]
    public async Task A_server_that_refuses_heads_is_asked_for_the_whole(int status)
    {
        _links.Sites.Answers = asked => asked.StartsWith("HEAD", StringComparison.Ordinal) ? OtherSites.Status(status) : null;

        Assert.Empty(await _links.Codes(Here));
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(500)]
    [InlineData(999)]
    public async Task What_a_server_does_not_tell_is_only_information(int status)
    {
        _links.Sites.Answers = _ => OtherSites.Status(status);

        Diagnostic said = Assert.Single(await _links.Check(Here));

        Assert.Equal(("ATL5022", Severity.Info), (said.Code, said.Severity));
        Assert.Contains($"the server answers {status} ", said.Message(Language.English), StringComparison.Ordinal);
    }

    public static TheoryData<string, string, string> Failures => new()
    {
        { "ATL5021", "il server non esiste", nameof(SocketError.HostNotFound) },
        { "ATL5022", "il server non accetta la connessione", nameof(SocketError.ConnectionRefused) },
        { "ATL5022", "il server non accetta la connessione", nameof(SocketError.TryAgain) },
        { "ATL5022", "il certificato del server non è valido", nameof(HttpRequestError.SecureConnectionError) },
        { "ATL5022", "il server è di una rete privata", nameof(PrivateNetworkException) },
        { "ATL5022", "il tempo è scaduto", nameof(TaskCanceledException) },
        { "ATL5022", "il server non accetta la connessione", nameof(IOException) },
    };

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task A_server_that_cannot_be_reached_is_told_by_its_reason(string code, string reason, string failure)
    {
        _links.Sites.Answers = asked => !asked.EndsWith(Here, StringComparison.Ordinal) ? null : throw (Exception)(failure switch
        {
            nameof(HttpRequestError.SecureConnectionError) => new HttpRequestException(HttpRequestError.SecureConnectionError),
            nameof(PrivateNetworkException) => new HttpRequestException(HttpRequestError.ConnectionError, inner: new PrivateNetworkException()),
            nameof(TaskCanceledException) => new TaskCanceledException(),
            nameof(IOException) => new IOException(),
            _ => new HttpRequestException("x", new SocketException((int)Enum.Parse<SocketError>(failure))),
        });

        Diagnostic said = Assert.Single(await _links.Check(Here, "https://altro.example/"));

        Assert.Equal(code, said.Code);
        Assert.Contains($": {reason} (", said.Message(Language.Italian), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://")]
    [InlineData("https://ente.example:porta/")]
    [InlineData("http://a b/")]
    public async Task What_is_no_address_is_said_and_not_asked_for(string address)
    {
        Assert.Equal(["ATL5021"], await _links.Codes(address));
        Assert.Empty(_links.Sites.Asked);
    }

    [Fact]
    public async Task What_moved_for_good_is_told_with_its_new_address()
    {
        _links.Sites.Answers = asked => asked switch
        {
            "HEAD https://ente.example/a" => OtherSites.Status(301, "Location", "/b"),
            "HEAD https://ente.example/b" => OtherSites.Status(308, "Location", "https://nuovo.example/c"),
            _ => null,
        };

        Diagnostic said = Assert.Single(await _links.Check("https://ente.example/a"));

        Assert.Equal(("ATL5023", Severity.Info), (said.Code, said.Severity));
        Assert.Contains("'https://nuovo.example/c'", said.Message(Language.Italian), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_elsewhere_for_now_or_behind_it_has_not_moved()
    {
        _links.Sites.Answers = asked => asked switch
        {
            "HEAD https://ente.example/a" => OtherSites.Status(302, "Location", "/b"),
            "HEAD https://ente.example/b" => OtherSites.Status(301, "Location", "/c"),
            _ => null,
        };

        Assert.Empty(await _links.Codes("https://ente.example/a"));
    }

    [Fact]
    public async Task A_redirect_to_nothing_is_broken_and_one_without_end_unknown()
    {
        _links.Sites.Answers = asked =>
            asked.EndsWith("/via", StringComparison.Ordinal) ? OtherSites.Status(301, "Location", "/niente")
            : asked.EndsWith("/niente", StringComparison.Ordinal) ? OtherSites.Status(404)
            : OtherSites.Status(301, "Location", asked.EndsWith("/x", StringComparison.Ordinal) ? "/y" : "/x");

        Assert.Equal(["ATL5021", "ATL5022"], await _links.Codes("https://ente.example/via", "https://ente.example/x"));
    }

    [Fact]
    public async Task A_host_gets_one_request_at_a_time_with_a_pause_after_each()
    {
        Assert.Empty(await _links.Codes([.. Enumerable.Range(0, 5).Select(i => $"https://ente.example/{i}")]));

        Assert.Equal(1, _links.Sites.MostOpenToOne);
        Assert.Equal(5, _links.Sites.Asked.Count);
        Assert.All(_links.Sites.Times.Zip(_links.Sites.Times.Skip(1)), pair => Assert.True(pair.Second - pair.First >= TimeSpan.FromSeconds(1)));
    }

    [Fact]
    public async Task A_host_that_others_redirect_to_gets_one_request_at_a_time_too()
    {
        _links.Sites.Answers = asked => asked.Contains("//di", StringComparison.Ordinal) ? OtherSites.Status(302, "Location", $"https://unico.example/{asked[^1]}") : null;

        Assert.Empty(await _links.Codes([.. Enumerable.Range(0, 8).Select(i => $"https://di{i}.example/{i}")]));

        Assert.Equal(1, _links.Sites.MostOpenToOne);
        Assert.Equal(16, _links.Sites.Asked.Count);
    }

    [Fact]
    public async Task No_more_hosts_are_asked_at_a_time_than_wanted()
    {
        await CheckedLinks.Check(_links.Request with { Hosts = 3 }, [.. Enumerable.Range(0, 40).Select(i => $"https://ente{i}.example/")]);

        Assert.InRange(_links.Sites.MostOpen, 1, 3);
        Assert.Equal(40, _links.Sites.Asked.Count);
    }

    [Theory]
    [InlineData("20")]
    [InlineData("Tue, 10 Mar 2026 12:00:20 GMT")]
    public async Task A_server_that_asks_for_patience_gets_it_once(string wait)
    {
        int asked = 0;
        _links.Sites.Answers = _ => ++asked == 1 ? OtherSites.Status(503, "Retry-After", wait) : null;

        Assert.Empty(await _links.Codes(Here));

        Assert.Equal([TimeSpan.FromSeconds(20)], _links.Time.Waits);
    }

    [Theory]
    [InlineData("3600", 1)]
    [InlineData("5", 2)]
    public async Task A_host_that_asks_for_more_patience_is_left_alone(string wait, int requests)
    {
        _links.Sites.Answers = _ => OtherSites.Status(429, "Retry-After", wait);

        IReadOnlyList<Diagnostic> said = await _links.Check(Here, Here + "?2", Here + "?3");

        Assert.Equal(["ATL5022", "ATL5022", "ATL5022"], said.Select(d => d.Code));
        Assert.All(said, d => Assert.Contains("chiede di tornare più tardi", d.Message(Language.Italian), StringComparison.Ordinal));
        Assert.Equal(requests, _links.Sites.Asked.Count);
    }

    [Fact]
    public async Task A_host_that_gives_no_answer_is_left_alone_after_three_times()
    {
        _links.Sites.Answers = asked => asked.Contains("muto", StringComparison.Ordinal) ? throw new HttpRequestException() : null;

        IEnumerable<string> said = await _links.Codes([.. Enumerable.Range(0, 6).Select(i => $"https://muto.example/{i}"), Here, Here + "?2"]);

        Assert.Equal(Enumerable.Repeat("ATL5022", 6), said);
        Assert.Equal(3 + 2, _links.Sites.Asked.Count);
    }

    [Fact]
    public async Task Where_not_one_site_answers_the_network_is_doubted_and_the_answers_of_before_stay()
    {
        _links.Sites.Answers = _ => OtherSites.Status(404);
        await _links.Check(Here);
        _links.Sites.Answers = _ => throw new HttpRequestException("x", new SocketException((int)SocketError.HostNotFound));

        IEnumerable<string> said = await _links.Codes(Here, "https://altro.example/", "https://terzo.example/");
        _links.Sites.Answers = _ => null;

        Assert.Equal(["ATL5025", "ATL5021"], said);
        Assert.Equal(["ATL5021"], await _links.Codes(Here, "https://altro.example/", "https://terzo.example/"));
    }

    [Fact]
    public async Task Without_network_the_asking_ends_soon()
    {
        _links.Sites.Answers = _ => throw new HttpRequestException();

        Assert.Equal(["ATL5025"], await _links.Codes([.. Enumerable.Range(0, 200).Select(i => $"https://ente{i}.example/")]));

        Assert.InRange(_links.Sites.Asked.Count, 24, 24 + _links.Request.Hosts);
    }

    public void Dispose() => _links.Dispose();
}
