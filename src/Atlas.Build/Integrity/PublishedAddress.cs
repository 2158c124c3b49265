using System.Net;
using Atlas.Build.Hosting;
using Atlas.Core.Diagnostics;

namespace Atlas.Build.Integrity;

/// <summary>
/// A site published on the web, read as browsers read it: pages at their own addresses, compressed on the way, with the redirects of
/// the same host followed. Few requests at a time; a server that asks for patience gets it.
/// </summary>
public sealed class PublishedAddress : IPublication
{
    private const int MostRedirects = 5;
    private const int Attempts = 3;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly HttpClient _http;
    private readonly Uri _root;

    /// <summary>The site at <paramref name="root"/>.</summary>
    /// <param name="http">Makes the requests; it must neither follow redirects nor decompress.</param>
    /// <param name="root">Address of the site's root, or of its manifest or first page.</param>
    /// <param name="jobs">How many requests at a time.</param>
    public PublishedAddress(HttpClient http, Uri root, int jobs)
    {
        _http = http;
        _root = Folder(root);
        Parallelism = jobs;
    }

    /// <inheritdoc/>
    public string Place => _root.AbsoluteUri;

    /// <inheritdoc/>
    public int Parallelism { get; }

    /// <inheritdoc/>
    public bool MayWithhold(string path) => HostFiles.IsForHost(path);

    /// <inheritdoc/>
    public IEnumerable<string>? List() => null;

    /// <inheritdoc/>
    public async Task<PublishedFile> Read(string path, long most, CancellationToken stop)
    {
        try
        {
            Uri address = Address(path);
            for (int redirects = 0; redirects <= MostRedirects; redirects++)
            {
                using HttpResponseMessage response = await Ask(address, stop);
                if (response.Headers.Location is not { } location || (int)response.StatusCode is < 300 or > 399)
                {
                    return await Take(path, response, most, stop);
                }

                var next = new Uri(address, location);
                if (!IsSameHost(next))
                {
                    return PublishedFile.Unreachable(new Phrase($"rimanda a un altro sito, {next.AbsoluteUri}", $"it redirects to another site, {next.AbsoluteUri}"));
                }

                address = next;
            }

            return PublishedFile.Unreachable(new Phrase("rimanda troppe volte altrove", "it redirects too many times"));
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException or InvalidDataException or InvalidOperationException)
        {
            return PublishedFile.Unreachable(new Phrase(failure.Message, failure.Message));
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return PublishedFile.Unreachable(new Phrase("il tempo è scaduto", "the time is over"));
        }
    }

    private async Task<HttpResponseMessage> Ask(Uri address, CancellationToken stop)
    {
        for (int attempt = 1; ; attempt++)
        {
            HttpResponseMessage response;
            try
            {
                response = await Send(address, stop);
            }
            catch (HttpRequestException) when (attempt < Attempts)
            {
                // Small servers drop connections when several come at once; the last attempt tells what is wrong.
                await Task.Delay(Pause * attempt, stop);
                continue;
            }

            if (attempt == Attempts || response.StatusCode is not (HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable))
            {
                return response;
            }

            TimeSpan asked = response.Headers.RetryAfter?.Delta ?? TimeSpan.FromSeconds(1);
            response.Dispose();
            await Task.Delay(asked < Patience ? asked : Patience, stop);
        }
    }

    private async Task<HttpResponseMessage> Send(Uri address, CancellationToken stop)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.AcceptEncoding.ParseAdd("br, gzip");
        // Caches on the way are asked for what the server has now.
        request.Headers.CacheControl = new() { NoCache = true };
        return await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stop);
    }

    private static async Task<PublishedFile> Take(string path, HttpResponseMessage response, long most, CancellationToken stop)
    {
        // Hosts send the page of missing addresses with the status that it is for.
        bool isThere = response.IsSuccessStatusCode || (path is "404.html" && response.StatusCode == HttpStatusCode.NotFound);
        if (isThere)
        {
            await using Stream body = await response.Content.ReadAsStreamAsync(stop);
            await using Stream content = ContentCoding.Decode(path, body, [.. response.Content.Headers.ContentEncoding]);
            return await Limited(content, most, stop);
        }

        var status = new Phrase($"il server risponde {(int)response.StatusCode}", $"the server answers {(int)response.StatusCode}");
        return response.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Gone or HttpStatusCode.Forbidden
            ? PublishedFile.Missing(status)
            : PublishedFile.Unreachable(status);
    }

    private static async Task<PublishedFile> Limited(Stream content, long most, CancellationToken stop)
    {
        var read = new MemoryStream();
        byte[] buffer = new byte[81920];
        int count;
        while ((count = await content.ReadAsync(buffer, stop)) > 0)
        {
            read.Write(buffer, 0, count);
            if (read.Length > most)
            {
                return PublishedFile.OfOtherSize(read.Length);
            }
        }

        return PublishedFile.Found(read.GetBuffer().AsMemory(0, (int)read.Length));
    }

    private bool IsSameHost(Uri next) =>
        string.Equals(next.Host, _root.Host, StringComparison.OrdinalIgnoreCase)
        && (next.Port == _root.Port || (_root.Scheme is "http" && next.Scheme is "https" && next.IsDefaultPort));

    private Uri Address(string path)
    {
        const string index = "index.html";
        string shown = string.Equals(path, index, StringComparison.Ordinal) || path.EndsWith("/" + index, StringComparison.Ordinal) ? path[..^index.Length] : path;
        return new Uri(_root, string.Join('/', shown.Split('/').Select(Uri.EscapeDataString)));
    }

    private static Uri Folder(Uri address)
    {
        var plain = new UriBuilder(address) { Query = string.Empty, Fragment = string.Empty };
        string last = plain.Path[(plain.Path.LastIndexOf('/') + 1)..];
        plain.Path = last is Publishing.SiteManifest.FileName or "index.html" ? plain.Path[..^last.Length] : plain.Path.TrimEnd('/') + "/";
        return plain.Uri;
    }
}
