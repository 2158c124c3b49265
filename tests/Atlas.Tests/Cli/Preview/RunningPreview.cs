using System.Net;
using System.Text;
using System.Text.Json;
using Atlas.Build;
using Atlas.Cli.Preview;
using Atlas.Cli.Terminals;
using Atlas.Core.Diagnostics;
using Atlas.Tests.Build;

namespace Atlas.Tests.Cli.Preview;

/// <summary>The preview of an invented city, running in this process and asked over HTTP as a browser asks.</summary>
internal sealed class RunningPreview : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly List<Exception> _defects = [];
    private readonly HttpClient _client;
    private readonly PreviewHost _host;
    private readonly Task _answering;
    private readonly StreamReader _events;

    private RunningPreview(TinyAtlas atlas, PreviewHost host, HttpClient client, Task answering, StreamReader events, List<Exception> defects)
    {
        Atlas = atlas;
        _host = host;
        _client = client;
        _answering = answering;
        _events = events;
        _defects = defects;
    }

    /// <summary>The atlas that is previewed.</summary>
    public TinyAtlas Atlas { get; }

    /// <summary>Where the preview answers.</summary>
    public Uri Address => _client.BaseAddress!;

    /// <summary>Starts a preview and waits until it has looked at every page.</summary>
    public static async Task<RunningPreview> StartAsync(Action<TinyAtlas>? prepare = null, bool drafts = false)
    {
        var atlas = new TinyAtlas();
        prepare?.Invoke(atlas);
        List<Exception> defects = [];
        var host = new PreviewHost(new BuildRequest { Source = atlas.Source, Jobs = 2, IncludeDrafts = drafts }, new Wording(Language.Italian), defects.Add);
        host.Start(0);
        var client = new HttpClient { BaseAddress = new Uri(host.Address), Timeout = Patience };
        Task answering = host.Run(CancellationToken.None);
        var events = new StreamReader(await client.GetStreamAsync(new Uri("_atlas/events", UriKind.Relative)), Encoding.UTF8);
        var preview = new RunningPreview(atlas, host, client, answering, events, defects);
        await preview.UntilAsync(findings => findings.IsWhole);
        return preview;
    }

    /// <summary>The text at a path, with its status.</summary>
    public async Task<(HttpStatusCode Status, string Text)> AskAsync(string path)
    {
        using HttpResponseMessage response = await _client.GetAsync(new Uri(path, UriKind.Relative));
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    /// <summary>The text at a path that is there.</summary>
    public async Task<string> ReadAsync(string path)
    {
        (HttpStatusCode status, string text) = await AskAsync(path);
        Assert.Equal(HttpStatusCode.OK, status);
        return text;
    }

    /// <summary>Writes a source file in one go, as editors do that save well: beside, then moved into its place.</summary>
    public void Write(string path, string text)
    {
        string file = Path.Combine(Atlas.Source, path);
        string beside = Path.Combine(Atlas.Folder, "saved");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(beside, text);
        File.Move(beside, file, overwrite: true);
    }

    /// <summary>Replaces a text in a source file, which must hold it.</summary>
    public void Replace(string path, string old, string @new)
    {
        string text = File.ReadAllText(Path.Combine(Atlas.Source, path));
        Assert.Contains(old, text, StringComparison.Ordinal);
        Write(path, text.Replace(old, @new, StringComparison.Ordinal));
    }

    /// <summary>Asks for a page, now and after every event, until it is there and holds a text.</summary>
    public async Task UntilPageAsync(string path, string text)
    {
        while (await AskAsync(path) is not (HttpStatusCode.OK, var shown) || !shown.Contains(text, StringComparison.Ordinal))
        {
            await NextEventAsync();
        }
    }

    /// <summary>Asks for a page, now and after every event, until it is no longer there.</summary>
    public async Task UntilGoneAsync(string path)
    {
        while ((await AskAsync(path)).Status != HttpStatusCode.NotFound)
        {
            await NextEventAsync();
        }
    }

    /// <summary>Sends a request as it is.</summary>
    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) => _client.SendAsync(request);

    /// <summary>The findings as the overlay gets them.</summary>
    public async Task<ShownFindings> FindingsAsync() => ShownFindings.Of(await ReadAsync("_atlas/diagnostics"));

    /// <summary>Waits for the next event that tells open pages to change, and gives its name and data.</summary>
    public async Task<(string Name, JsonElement Data)> NextChangeAsync()
    {
        while (true)
        {
            (string name, string data) = await NextEventAsync();
            if (name is "page" or "style")
            {
                return (name, JsonDocument.Parse(data).RootElement);
            }
        }
    }

    /// <summary>Asks for the findings, now and after every event, until they are as wanted.</summary>
    public async Task<ShownFindings> UntilAsync(Func<ShownFindings, bool> isWanted)
    {
        ShownFindings findings = await FindingsAsync();
        while (!isWanted(findings))
        {
            await NextEventAsync();
            findings = await FindingsAsync();
        }

        return findings;
    }

    /// <summary>Ends the preview; nothing that happened may have been a defect of the program.</summary>
    public async ValueTask DisposeAsync()
    {
        _events.Dispose();
        _client.Dispose();
        _host.Dispose();
        await _answering;
        Atlas.Dispose();
        Assert.Empty(_defects);
    }

    private async Task<(string Name, string Data)> NextEventAsync()
    {
        string name = string.Empty;
        while (true)
        {
            string? line = await _events.ReadLineAsync().WaitAsync(Patience);
            Assert.NotNull(line);
            if (line.StartsWith("event: ", StringComparison.Ordinal))
            {
                name = line["event: ".Length..];
            }
            else if (line.StartsWith("data: ", StringComparison.Ordinal))
            {
                return (name, line["data: ".Length..]);
            }
        }
    }
}
