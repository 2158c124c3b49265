using System.Net;
using System.Text;

namespace Atlas.Cli.Preview;

/// <summary>Finds the answer to a path: a page of the site with the preview's script, a file, or what the script asks for.</summary>
internal sealed class PreviewAnswers(PreviewSite site, PreviewReport report)
{
    /// <summary>Where the preview's own files are; no page of an atlas can begin with a line.</summary>
    public const string Own = "_atlas/";

    /// <summary>The answer to an unescaped path without its first slash.</summary>
    /// <param name="path">The path.</param>
    /// <param name="page">The page that a question of the script is about.</param>
    public PreviewAnswer To(string path, string? page) => path switch
    {
        Own + "preview.js" => new PreviewAnswer(200, "text/javascript; charset=utf-8", PreviewScript.Bytes),
        Own + "diagnostics" => PreviewAnswer.Json(report.Findings(site.Findings)),
        Own + "page" => PreviewAnswer.Json(report.Sources(site.Shown.State is { } state ? PageSources.Of(state, (page ?? "/").TrimStart('/')) : [])),
        _ when path.StartsWith(Own, StringComparison.Ordinal) => PreviewAnswer.Plain(404, "404"),
        _ => OfSite(path),
    };

    private PreviewAnswer OfSite(string path)
    {
        (PreviewState? state, string version) = site.Shown;
        if (state?.Get(path) is { } file)
        {
            return file.IsPage ? WithScript(200, file.Content, version) : new PreviewAnswer(200, file.MediaType, file.Content);
        }

        // A static host answers so for a folder without its slash, and for what is not there.
        if (path.Length > 0 && !path.EndsWith('/') && state?.Plan.Page(path + "/") is not null)
        {
            return PreviewAnswer.Page(200, $"<!doctype html><meta http-equiv=\"refresh\" content=\"0;url=/{WebUtility.HtmlEncode(path)}/\">");
        }

        return WithScript(404, state?.Get("404.html")?.Content ?? default, version);
    }

    private PreviewAnswer WithScript(int status, ReadOnlyMemory<byte> page, string version)
    {
        // What was found while the page was rendered is told at once.
        site.Publish();
        string html = page.IsEmpty ? Empty : Encoding.UTF8.GetString(page.Span);
        string script = $"<script src=\"/{Own}preview.js\" data-version=\"{version}\" defer></script>";
        int end = html.LastIndexOf("</body>", StringComparison.Ordinal);
        return PreviewAnswer.Page(status, end < 0 ? html + script : html.Insert(end, script));
    }

    private const string Empty = """
        <!doctype html>
        <html lang="it">
        <head><meta charset="utf-8"><title>Anteprima</title></head>
        <body><h1>Questa pagina ora non si può mostrare</h1><p>Il riquadro in basso dice perché e come rimediare; la pagina torna da sola.</p></body>
        </html>
        """;
}
