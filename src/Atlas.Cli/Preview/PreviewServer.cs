using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Atlas.Build.Hosting;

namespace Atlas.Cli.Preview;

/// <summary>Answers browsers on this machine only, and only under its names. Writes nothing to any disk.</summary>
/// <param name="site">What is shown.</param>
/// <param name="events">Tells open pages.</param>
/// <param name="answers">Finds answers.</param>
/// <param name="failed">Gets defects of the program.</param>
internal sealed class PreviewServer(PreviewSite site, EventStream events, PreviewAnswers answers, Action<Exception> failed) : IDisposable
{
    private const int Attempts = 20;

    private HttpListener _listener = new();
    private string[] _hosts = [];

    /// <summary>Where the preview is.</summary>
    public string Address { get; private set; } = string.Empty;

    /// <summary>Starts listening on a port of the loopback address; 0 for any that is free.</summary>
    /// <exception cref="HttpListenerException">The port is taken.</exception>
    public void Start(int port)
    {
        for (int attempt = 1; ; attempt++)
        {
            int chosen = port == 0 ? FreePort() : port;
            try
            {
                Listen(chosen);
                return;
            }
            catch (HttpListenerException) when (port == 0 && attempt < Attempts)
            {
                // Somebody else was faster.
                _listener.Close();
                _listener = new HttpListener();
            }
        }
    }

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

    private void Listen(int port)
    {
        Address = string.Create(CultureInfo.InvariantCulture, $"http://localhost:{port}/");
        _hosts = [string.Create(CultureInfo.InvariantCulture, $"localhost:{port}"), string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{port}")];
        _listener.Prefixes.Add(Address);
        _listener.Prefixes.Add($"http://{_hosts[1]}/");
        _listener.Start();
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private async Task Answer(HttpListenerContext context, CancellationToken stop)
    {
        try
        {
            string path = Uri.UnescapeDataString(context.Request.Url?.AbsolutePath ?? "/").TrimStart('/');
            if (Refusal(context.Request) is { } refusal)
            {
                await Send(context, refusal, stop);
            }
            else if (path is PreviewAnswers.Own + "events")
            {
                await SendEvents(context.Response, stop);
            }
            else
            {
                await Send(context, Find(path, context.Request.QueryString["path"]), stop);
            }
        }
        catch (Exception gone) when (gone is IOException or HttpListenerException or ObjectDisposedException or OperationCanceledException or InvalidOperationException)
        {
            // The browser went away in the middle of the answer.
        }
    }

    /// <summary>What is answered to those who may not ask: names that lead here by somebody else's will (DNS rebinding), other methods than reading.</summary>
    private PreviewAnswer? Refusal(HttpListenerRequest request) =>
        !_hosts.Contains(request.UserHostName, StringComparer.OrdinalIgnoreCase) ? PreviewAnswer.Plain(403, "403: l'anteprima risponde solo a questo computer")
        : request.HttpMethod is not ("GET" or "HEAD") ? PreviewAnswer.Plain(405, "405: l'anteprima si può solo leggere")
        : null;

    private PreviewAnswer Find(string path, string? page)
    {
        try
        {
            return answers.To(path, page);
        }
        catch (Exception defect) when (defect is not OutOfMemoryException)
        {
            failed(defect);
            return PreviewAnswer.Plain(500, "500: difetto del programma; il terminale dice dove ne sono scritti i particolari");
        }
    }

    private static async Task Send(HttpListenerContext context, PreviewAnswer answer, CancellationToken stop)
    {
        HttpListenerResponse response = context.Response;
        response.StatusCode = answer.Status;
        response.ContentType = answer.MediaType;
        response.ContentLength64 = answer.Content.Length;
        response.Headers["Cache-Control"] = "no-store";
        response.Headers["X-Content-Type-Options"] = "nosniff";
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        // The published site's own, so that what it forbids is missed here already.
        response.Headers["Content-Security-Policy"] = HeaderRules.ContentSecurityPolicy;
        if (!string.Equals(context.Request.HttpMethod, "HEAD", StringComparison.Ordinal))
        {
            await response.OutputStream.WriteAsync(answer.Content, stop);
        }

        response.Close();
    }

    private async Task SendEvents(HttpListenerResponse response, CancellationToken stop)
    {
        response.ContentType = "text/event-stream";
        response.Headers["Cache-Control"] = "no-store";
        response.SendChunked = true;
        await events.Serve(response.OutputStream, () => $"event: hello\ndata: {site.Shown.Version}\n\n", stop);
        response.Close();
    }
}
