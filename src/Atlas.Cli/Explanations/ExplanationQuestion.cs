namespace Atlas.Cli.Explanations;

/// <summary>What an editor asks about: a page of the site, and perhaps one of its figures.</summary>
/// <param name="Path">What was written, without scheme, host, fragment and <c>index.html</c>, and without a slash at its start.</param>
/// <param name="Measure">Id of a measure, if asked about.</param>
internal sealed record ExplanationQuestion(string Path, string? Measure)
{
    private const string Index = "index.html";

    /// <summary>Reads an address as people have it: a path, a whole URL, a file of the published site, or a bare id.</summary>
    public static ExplanationQuestion Of(string address, string? measure)
    {
        int hash = address.IndexOf('#', StringComparison.Ordinal);
        string? fragment = hash >= 0 && hash + 1 < address.Length ? address[(hash + 1)..] : null;
        string path = hash >= 0 ? address[..hash] : address;
        if (Uri.TryCreate(path, UriKind.Absolute, out Uri? url) && url.Scheme is "http" or "https")
        {
            path = Uri.UnescapeDataString(url.AbsolutePath);
        }

        path = path.Replace('\\', '/').TrimStart('/');
        return new ExplanationQuestion(path.EndsWith(Index, StringComparison.Ordinal) ? path[..^Index.Length] : path, measure ?? fragment);
    }

    /// <summary>
    /// The addresses that it can mean, the longest first: the site may lie below a folder of the host or of the disk, and a page's slash
    /// may be missing.
    /// </summary>
    public IEnumerable<string> Candidates()
    {
        string rest = Path;
        while (true)
        {
            yield return rest;
            if (rest.Length > 0 && !rest.EndsWith('/'))
            {
                yield return rest + "/";
            }

            int slash = rest.IndexOf('/', StringComparison.Ordinal);
            if (slash < 0 || slash + 1 >= rest.Length)
            {
                yield break;
            }

            rest = rest[(slash + 1)..];
        }
    }
}
