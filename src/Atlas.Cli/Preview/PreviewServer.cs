using System.Globalization;
using System.Net;
using System.Text;

namespace Atlas.Cli.Preview;

/// <summary>Answers browsers on this machine only. Writes nothing to any disk.</summary>
internal sealed class PreviewServer : IDisposable
{
    private const string Own = "_atlas/";

    private readonly HttpListener _listener = new();
    private readonly PreviewSite _site;
    private readonly EventStream _events;
    private readonly PreviewReport _report;

    /// <summary>A server of <paramref name="site"/> on a port of the loopback address.</summary>
    public PreviewServer(int port, PreviewSite site, EventStream events, PreviewReport report)
    {
        _site = site;
        _events = events;
        _report = report;
        Address = string.Create(CultureInfo.InvariantCulture, $"http://localhost:{port}/");
        _listener.Prefixes.Add(Address);
        _listener.Prefixes.Add(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/"));
    }

    /// <summary>Where the preview is.</summary>
    public string Address { get; }

    /// <summary>Starts listening.</summary>
    /// <exception cref="HttpListenerException">The port is taken.</exception>
    public void Start() => _listener.Start();

    /// <summary>Answers until it is stopped.</summary>
    public async Task Run(CancellationToken stop)
    {
        await using CancellationTokenRegistration registration = stop.Register(_listener.Stop);
        while (!stop.IsCancellationRequested)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync();
            }
            catch (Exception stopped) when (stopped is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            _ = Task.Run(() => Answer(context, stop), CancellationToken.None);
        }
    }

    /// <summary>Stops listening.</summary>
    public void Dispose() => _listener.Close();

    private async Task Answer(HttpListenerContext context, CancellationToken stop)
    {
        try
        {
            string path = Uri.UnescapeDataString(context.Request.Url?.AbsolutePath ?? "/").TrimStart('/');
            if (path is Own + "events")
            {
                await Events(context.Response, stop);
                return;
            }

            (int status, string mediaType, ReadOnlyMemory<byte> content) = path.StartsWith(Own, StringComparison.Ordinal) ? OwnFile(path) : SiteFile(path);
            context.Response.StatusCode = status;
            context.Response.ContentType = mediaType;
            context.Response.ContentLength64 = content.Length;
            context.Response.Headers["Cache-Control"] = "no-store";
            if (!string.Equals(context.Request.HttpMethod, "HEAD", StringComparison.Ordinal))
            {
                await context.Response.OutputStream.WriteAsync(content, stop);
            }

            context.Response.Close();
        }
        catch (Exception gone) when (gone is IOException or HttpListenerException or ObjectDisposedException or OperationCanceledException)
        {
            // The browser went away in the middle of the answer.
        }
    }

    private async Task Events(HttpListenerResponse response, CancellationToken stop)
    {
        response.ContentType = "text/event-stream";
        response.Headers["Cache-Control"] = "no-store";
        response.SendChunked = true;
        await _events.Serve(response.OutputStream, $"event: hello\ndata: {_site.Findings.Version}\n\n", stop);
        response.Close();
    }

    private (int Status, string MediaType, ReadOnlyMemory<byte> Content) OwnFile(string path) => path switch
    {
        Own + "preview.js" => (200, "text/javascript; charset=utf-8", PreviewScript.Bytes),
        Own + "diagnostics" => (200, "application/json; charset=utf-8", _report.Json(_site.Findings)),
        _ => (404, "text/plain; charset=utf-8", Encoding.UTF8.GetBytes("404")),
    };

    private (int Status, string MediaType, ReadOnlyMemory<byte> Content) SiteFile(string path)
    {
        int status = 200;
        PreviewFile? file = _site.Get(path);
        if (file is null)
        {
            // A static host answers so for a folder without its slash, and for what is not there.
            status = 404;
            file = _site.Get("404.html") ?? new PreviewFile("text/html; charset=utf-8", ReadOnlyMemory<byte>.Empty, IsPage: true);
            if (path.Length > 0 && !path.EndsWith('/') && _site.Get(path + "/") is { } folder)
            {
                status = 200;
                file = folder with { Content = Encoding.UTF8.GetBytes($"<!doctype html><meta http-equiv=\"refresh\" content=\"0;url=/{WebUtility.HtmlEncode(path)}/\">"), IsPage = false };
            }
        }

        return (status, file.MediaType, file.IsPage ? WithScript(file.Content) : file.Content);
    }

    private ReadOnlyMemory<byte> WithScript(ReadOnlyMemory<byte> page)
    {
        string html = page.IsEmpty ? "<!doctype html><html lang=\"it\"><title>Anteprima</title><body></body></html>" : Encoding.UTF8.GetString(page.Span);
        string script = string.Create(CultureInfo.InvariantCulture, $"<script src=\"/_atlas/preview.js\" data-version=\"{_site.Findings.Version}\" defer></script>");
        int end = html.LastIndexOf("</body>", StringComparison.Ordinal);
        return Encoding.UTF8.GetBytes(end < 0 ? html + script : html.Insert(end, script));
    }
}
