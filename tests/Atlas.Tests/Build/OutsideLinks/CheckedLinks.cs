using System.Collections.Immutable;
using Atlas.Build;
using Atlas.Build.OutsideLinks;
using Atlas.Core.Diagnostics;
using Atlas.Core.Locations;

namespace Atlas.Tests.Build.OutsideLinks;

/// <summary>Links of one page to a web that a test makes up, and what their check says.</summary>
internal sealed class CheckedLinks : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly HttpClient _http;

    public CheckedLinks()
    {
        Sites = new OtherSites(Time);
        _http = new HttpClient(Sites);
    }

    /// <summary>The clock.</summary>
    public PassingTime Time { get; } = new();

    /// <summary>The web.</summary>
    public OtherSites Sites { get; }

    /// <summary>The file of the answers.</summary>
    public string CacheFile => _folder.At("risposte/collegamenti.json");

    /// <summary>How it is asked.</summary>
    public OutsideLinkRequest Request => new() { CacheFile = CacheFile, Http = _http, Time = Time };

    /// <summary>What a check says of some addresses.</summary>
    public async Task<IReadOnlyList<Diagnostic>> Check(params string[] addresses) => await Check(Request, addresses);

    /// <summary>What a check that is asked in its own way says of some addresses.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> Check(OutsideLinkRequest request, params string[] addresses)
    {
        var log = new DiagnosticLog();
        ImmutableArray<OutsideLink> links = [.. addresses.Select((address, i) => new OutsideLink(address, new SourceLocation("index.html", i + 1, 1), Pages: 1))];
        await new OutsideLinkCheck(request, log).Run(links, "https://atlante.example/", _ => null, SilentProgress.Instance, TestContext.Current.CancellationToken);
        return log.InOrder();
    }

    /// <summary>The codes of what a check says of some addresses.</summary>
    public async Task<IEnumerable<string>> Codes(params string[] addresses) => (await Check(addresses)).Select(d => d.Code);

    public void Dispose()
    {
        _http.Dispose();
        _folder.Dispose();
    }
}
