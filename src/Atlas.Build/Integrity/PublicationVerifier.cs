using System.Security.Cryptography;
using Atlas.Build.Publishing;
using Atlas.Core.Diagnostics;
using Atlas.Pages.Plan;

namespace Atlas.Build.Integrity;

/// <summary>
/// Compares a published site with the list of its files: nothing altered, nothing missing, nothing added, and compressed forms that
/// give the files they stand beside.
/// </summary>
/// <param name="publication">The published site.</param>
/// <param name="log">Takes the differences.</param>
public sealed class PublicationVerifier(IPublication publication, DiagnosticLog log)
{
    private const long MostManifest = 512L << 20;
    private const int MostUnreachable = 10;

    private int _checked;
    private int _unreachable;
    private long _bytes;

    /// <summary>Compares the site.</summary>
    /// <param name="expected">The manifest that the site should have, when it is known from elsewhere; otherwise the site's own is believed.</param>
    /// <param name="stop">Ends the comparison.</param>
    public async Task<VerificationOutcome> Verify(ReadOnlyMemory<byte>? expected, CancellationToken stop)
    {
        SiteManifest? manifest = await ReadManifest(expected, stop);
        if (manifest is not null)
        {
            await Parallel.ForEachAsync(
                manifest.Files,
                new ParallelOptions { MaxDegreeOfParallelism = publication.Parallelism, CancellationToken = stop },
                async (file, ending) => await Check(file, manifest, ending));
            ReportExtra(manifest);
        }

        return new VerificationOutcome
        {
            Place = publication.Place,
            IsSuccess = !log.HasErrors,
            Diagnostics = log.InOrder(),
            Files = manifest?.Files.Length ?? 0,
            Checked = _checked,
            Bytes = _bytes,
            Digest = manifest?.Digest,
        };
    }

    private async Task<SiteManifest?> ReadManifest(ReadOnlyMemory<byte>? expected, CancellationToken stop)
    {
        PublishedFile published = await publication.Read(SiteManifest.FileName, MostManifest, stop);
        if (published.Status == PublishedFileStatus.Unreachable)
        {
            log.Add(Diagnose.Publishing.Unreachable(publication.Place, published.Reason!));
            return null;
        }

        if (expected is { } known)
        {
            CheckManifest(published, known);
        }
        else if (published.Status == PublishedFileStatus.Missing)
        {
            log.Add(Diagnose.Publishing.NoManifest(publication.Place, published.Reason ?? new Phrase("il file non c'è", "the file is not there")));
            return null;
        }

        return Sound(expected ?? published.Content);
    }

    private void CheckManifest(PublishedFile published, ReadOnlyMemory<byte> known)
    {
        if (published.Status == PublishedFileStatus.Missing)
        {
            log.Add(Diagnose.Publishing.Missing(SiteManifest.FileName, Said(published.Reason)));
        }
        else if (!published.Content.Span.SequenceEqual(known.Span))
        {
            var found = new FileDigest(published.Size, Hash(published.Content));
            log.Add(Diagnose.Publishing.Altered(SiteManifest.FileName, Description(FileDigest.Of(known.Span)), Description(found)));
        }
    }

    private SiteManifest? Sound(ReadOnlyMemory<byte> content)
    {
        if (SiteManifest.TryRead(content, out SiteManifest? manifest, out Phrase? reason))
        {
            reason = manifest.Unsoundness();
        }

        if (reason is null)
        {
            return manifest;
        }

        log.Add(Diagnose.Publishing.NoManifest(publication.Place, reason));
        return null;
    }

    private async Task Check(ManifestEntry expected, SiteManifest manifest, CancellationToken stop)
    {
        // A server that no longer answers is not asked for everything else as well.
        if (Volatile.Read(ref _unreachable) >= MostUnreachable)
        {
            return;
        }

        PublishedFile found = await publication.Read(expected.Path, expected.Digest.Size, stop);
        switch (found.Status)
        {
            case PublishedFileStatus.Missing when !publication.MayWithhold(expected.Path):
                log.Add(Diagnose.Publishing.Missing(expected.Path, Said(found.Reason)));
                break;
            case PublishedFileStatus.Unreachable:
                Interlocked.Increment(ref _unreachable);
                log.Add(Diagnose.Publishing.Unreachable(expected.Path, found.Reason!));
                return;
            case PublishedFileStatus.Found:
                Compare(expected, found, manifest);
                break;
        }

        Interlocked.Increment(ref _checked);
        Interlocked.Add(ref _bytes, found.Content.Length);
    }

    private void Compare(ManifestEntry expected, PublishedFile found, SiteManifest manifest)
    {
        var actual = new FileDigest(found.Size, found.Size == found.Content.Length ? Hash(found.Content) : string.Empty);
        if (actual != expected.Digest)
        {
            log.Add(Diagnose.Publishing.Altered(expected.Path, Description(expected.Digest), Description(actual)));
        }
        else if (ContentCoding.OriginalOf(expected.Path) is { } original && manifest.Find(original) is { } plain)
        {
            bool isSame = ContentCoding.Expand(expected.Path, found.Content, plain.Digest.Size) is { } expanded
                && string.Equals(Hash(expanded), plain.Digest.Sha256, StringComparison.Ordinal);
            if (!isSame)
            {
                log.Add(Diagnose.Publishing.CompressedDiffers(expected.Path, original));
            }
        }
    }

    private void ReportExtra(SiteManifest manifest)
    {
        if (publication.List() is not { } paths)
        {
            return;
        }

        var folders = manifest.Files.SelectMany(file => FoldersOf(file.Path)).ToHashSet(StringComparer.Ordinal);
        foreach (string extra in paths.Where(path => !manifest.Lists(path)).Select(path => Outermost(path, folders)).Distinct(StringComparer.Ordinal))
        {
            log.Add(Diagnose.Publishing.Extra(extra));
        }
    }

    private static IEnumerable<string> FoldersOf(string path)
    {
        for (int slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
        {
            yield return path[..slash];
        }
    }

    /// <summary>The outermost folder of <paramref name="path"/> that is not the site's, so that <c>.git/</c> is said once; or the file itself.</summary>
    private static string Outermost(string path, HashSet<string> folders)
    {
        int slash = path.IndexOf('/', StringComparison.Ordinal);
        while (slash >= 0 && folders.Contains(path[..slash]))
        {
            slash = path.IndexOf('/', slash + 1);
        }

        return slash < 0 ? path : path[..(slash + 1)];
    }

    private static Phrase Description(FileDigest file)
    {
        string digest = file.Sha256.Length > 0 ? $", SHA-256 {file.Sha256[..12]}…" : string.Empty;
        return new Phrase($"{file.Size} byte{digest}", $"{file.Size} bytes{digest}");
    }

    private static Phrase Said(Phrase? reason) => reason is null ? new Phrase(string.Empty, string.Empty) : new Phrase($" ({reason.Italian})", $" ({reason.English})");

    private static string Hash(ReadOnlyMemory<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content.Span));
}
