using Atlas.Core.Diagnostics;

namespace Atlas.Build.Publishing;

/// <summary>
/// Publishes a site as one whole: it is prepared beside the published one and put in its place in one step, so that whoever looks,
/// at whatever moment and even if the program is killed, sees either the old site or the new one (DESIGN §1.5).
/// </summary>
public sealed class Publisher : IDisposable
{
    private readonly OutputFolder _output;
    private readonly OutputLock _lock;
    private readonly DiagnosticLog _log;

    private Publisher(OutputFolder output, OutputLock taken, DiagnosticLog log)
    {
        _output = output;
        _lock = taken;
        _log = log;
    }

    /// <summary>
    /// Takes hold of an output folder, after checking that it may be written and mending what a killed build left behind.
    /// </summary>
    /// <param name="outputPath">The folder to publish in.</param>
    /// <param name="source">The atlas's folder, whose sources must not be touched.</param>
    /// <param name="log">Takes the reason when it cannot be written.</param>
    /// <returns>The publisher, or nothing when the folder cannot be written.</returns>
    public static Publisher? TryOpen(string outputPath, string source, DiagnosticLog log)
    {
        try
        {
            OutputFolder output = OutputFolder.At(outputPath);
            if (OutputRules.Refuse(output, source) is { } refusal)
            {
                log.Add(refusal);
                return null;
            }

            Directory.CreateDirectory(output.Work);
            if (OutputLock.TryTake(output.Lock) is not { } taken)
            {
                log.Add(Diagnose.Publishing.OutputInUse(output.Path));
                return null;
            }

            var publisher = new Publisher(output, taken, log);
            publisher.Heal();
            return publisher;
        }
        catch (Exception failure) when (IoFailure.IsExpected(failure))
        {
            log.Add(IoFailure.Writing(outputPath, failure));
            return null;
        }
    }

    /// <summary>Starts a new site beside the published one.</summary>
    /// <returns>The site to write to, or nothing when its folder cannot be made.</returns>
    public StagedSite? Stage()
    {
        try
        {
            Directory.CreateDirectory(_output.Staging);
            return new StagedSite(_output.Staging, _log);
        }
        catch (Exception failure) when (IoFailure.IsExpected(failure))
        {
            _log.Add(IoFailure.Writing(_output.Staging, failure));
            return null;
        }
    }

    /// <summary>Puts a completed site in the place of the published one.</summary>
    /// <returns>Whether it is published; otherwise the site from before is still there.</returns>
    public bool TryPublish()
    {
        try
        {
            bool isFirst = !Directory.Exists(_output.Path);
            SiteManifest old = (isFirst ? null : ForeignFiles.ReadManifest(_output.Path)) ?? new SiteManifest([]);
            if (!isFirst && !ForeignFiles.TryBring(_output.Path, old, _output.Staging, _log))
            {
                return false;
            }

            if (!TrySwap(isFirst))
            {
                return false;
            }
        }
        catch (Exception failure) when (IoFailure.IsExpected(failure))
        {
            _log.Add(IoFailure.Writing(_output.Path, failure));
            return false;
        }

        CleanUp();
        return true;
    }

    /// <summary>Deletes what was staged and not published, and lets go of the folder.</summary>
    public void Dispose()
    {
        CleanUp();
        _lock.Dispose();
    }

    private bool TrySwap(bool isFirst)
    {
        try
        {
            if (isFirst)
            {
                Directory.Move(_output.Staging, _output.Path);
            }
            else if (!NativeFiles.TryExchange(_output.Staging, _output.Path))
            {
                Directory.Move(_output.Path, _output.Previous);
                Directory.Move(_output.Staging, _output.Path);
            }

            return true;
        }
        catch (Exception failure) when (IoFailure.IsExpected(failure))
        {
            if (!Directory.Exists(_output.Path) && Directory.Exists(_output.Previous))
            {
                Directory.Move(_output.Previous, _output.Path);
            }

            _log.Add(Diagnose.Publishing.CannotSwap(_output.Path, failure.Message));
            return false;
        }
    }

    /// <summary>Mends what a build that was killed left: an unfinished site is deleted, a published one that was set aside comes back.</summary>
    private void Heal()
    {
        if (!Directory.Exists(_output.Path) && Directory.Exists(_output.Previous))
        {
            Directory.Move(_output.Previous, _output.Path);
        }

        foreach (string left in (string[])[_output.Staging, _output.Previous])
        {
            if (Directory.Exists(left))
            {
                ForeignFiles.Discard(left, _output, _log);
            }
        }
    }

    private void CleanUp()
    {
        try
        {
            Heal();
        }
        catch (Exception failure) when (IoFailure.IsExpected(failure))
        {
            // The site is published, or the old one is untouched: what is left over goes at the next build.
            _log.Add(Diagnose.Publishing.LeftBehind(_output.Work, failure.Message));
        }
    }
}
