using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Atlas.Tests.Build;

/// <summary>A web server in this process: it serves a folder below a path, as static hosts do, and does what a test asks of it.</summary>
internal sealed class LocalHost : IDisposable
{
    private readonly HttpListener _listener;
    private readonly string _folder;
    private readonly string _basePath;
    private int _open;

    /// <summary>Serves <paramref name="folder"/> at <paramref name="basePath"/> (with a slash at both ends).</summary>
    public LocalHost(string folder, string basePath = "/")
    {
        _folder = folder;
        _basePath = basePath;
        (_listener, Origin) = Listen();
        _ = Task.Run(Answer);
    }

    /// <summary>Address of the host, ending with a slash.</summary>
    public string Origin { get; }

    /// <summary>Address of the site.</summary>
    public string Address => Origin.TrimEnd('/') + _basePath;

    /// <summary>Whether the compressed form beside a file is sent to those who take it.</summary>
    public bool SendsCompressed { get; set; }

    /// <summary>Answers by path; true when it answered, so that the file is not served.</summary>
    public Func<HttpListenerContext, bool> Answers { get; set; } = _ => false;

    /// <summary>What was asked: method and path.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    /// <summary>The most requests that waited for their answer at a time.</summary>
    public int MostOpen { get; private set; }

    /// <summary>Ends an answer with a status and an optional header.</summary>
    public static bool End(HttpListenerContext context, int status, string? header = null, string? value = null)
    {
        context.Response.StatusCode = status;
        if (header is not null)
        {
            context.Response.Headers[header] = value;
        }

        context.Response.Close();
        return true;
    }

    public void Dispose() => _listener.Close();

    private static (HttpListener Listener, string Origin) Listen()
    {
        // HttpListener takes no port 0: a free one is asked for, and asked for again if another process was faster.
        for (int attempt = 0; ; attempt++)
        {
            using var probe = new TcpListener(IPAddress.Loopback, 0);
            probe.Start();
            string origin = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}/");
            probe.Stop();
            var listener = new HttpListener { Prefixes = { origin } };
            try
            {
                listener.Start();
                return (listener, origin);
            }
            catch (HttpListenerException) when (attempt < 20)
            {
                listener.Close();
            }
        }
    }

    private async Task Answer()
    {
        while (_listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync();
            }
            catch (Exception ended) when (ended is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            lock (Requests)
            {
                MostOpen = Math.Max(MostOpen, ++_open);
            }

            _ = Task.Run(() => Answer(context));
        }
    }

    private void Answer(HttpListenerContext context)
    {
        try
        {
            Requests.Enqueue($"{context.Request.HttpMethod} {context.Request.Url!.AbsolutePath}");
            if (Answers(context))
            {
                Answered();
            }
            else
            {
                Serve(context);
            }
        }
        catch (Exception gone) when (gone is IOException or HttpListenerException or ObjectDisposedException)
        {
            // Whoever asked went away.
        }
    }

    /// <summary>Before the last byte leaves: who has it may ask again at once, and has then no more requests open than before.</summary>
    private void Answered()
    {
        lock (Requests)
        {
            _open--;
        }
    }

    private void Serve(HttpListenerContext context)
    {
        string path = Uri.UnescapeDataString(context.Request.Url!.AbsolutePath);
        string? file = path.StartsWith(_basePath, StringComparison.Ordinal) ? Path.Combine(_folder, path[_basePath.Length..]) : null;
        if (file is not null && Directory.Exists(file))
        {
            if (!path.EndsWith('/'))
            {
                Answered();
                End(context, 301, "Location", path + "/");
                return;
            }

            file = Path.Combine(file, "index.html");
        }

        if (file is null || !File.Exists(file))
        {
            Answered();
            End(context, 404);
            return;
        }

        foreach ((string coding, string extension) in new[] { ("br", ".br"), ("gzip", ".gz") })
        {
            if (SendsCompressed && (context.Request.Headers["Accept-Encoding"] ?? string.Empty).Contains(coding, StringComparison.Ordinal) && File.Exists(file + extension))
            {
                context.Response.Headers["Content-Encoding"] = coding;
                file += extension;
                break;
            }
        }

        byte[] content = File.ReadAllBytes(file);
        context.Response.ContentLength64 = content.Length;
        Answered();
        if (context.Request.HttpMethod is not "HEAD")
        {
            context.Response.OutputStream.Write(content);
        }

        context.Response.Close();
    }
}
