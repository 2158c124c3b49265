namespace Atlas.Cli.Preview;

/// <summary>
/// Says when an atlas's sources have changed and then been quiet for a moment, so that a file that is being written, or a checkout of
/// hundreds of files, counts as one change.
/// </summary>
internal sealed class SourceWatcher : IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(15);
    private static readonly string[] Folders = ["content", "data", "templates"];

    private readonly FileSystemWatcher _watcher;
    private readonly string _root;
    private readonly Action<IReadOnlySet<string>> _changed;
    private readonly Timer _timer;
    private readonly Lock _gate = new();
    private HashSet<string> _paths = new(StringComparer.Ordinal);

    /// <summary>Watches the folder <paramref name="root"/>; <paramref name="changed"/> gets the changed paths, never twice at a time.</summary>
    public SourceWatcher(string root, Action<IReadOnlySet<string>> changed)
    {
        _root = root;
        _changed = changed;
        _timer = new Timer(_ => Report());
        _watcher = new FileSystemWatcher(root)
        {
            IncludeSubdirectories = true,
            InternalBufferSize = 64 * 1024,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        _watcher.Created += (_, change) => Note(change.FullPath);
        _watcher.Changed += (_, change) => Note(change.FullPath);
        _watcher.Deleted += (_, change) => Note(change.FullPath);
        _watcher.Renamed += (_, change) => Note(change.FullPath, change.OldFullPath);
        // Too many changes at once: what changed is not known, so all may have.
        _watcher.Error += (_, _) => Note(Path.Combine(root, "data"), Path.Combine(root, "templates"));
        _watcher.EnableRaisingEvents = true;
    }

    /// <summary>Stops watching.</summary>
    public void Dispose()
    {
        _watcher.Dispose();
        _timer.Dispose();
    }

    private void Note(params ReadOnlySpan<string> fullPaths)
    {
        bool isOurs = false;
        lock (_gate)
        {
            foreach (string fullPath in fullPaths)
            {
                string path = Path.GetRelativePath(_root, fullPath).Replace('\\', '/');
                bool isHidden = path.Split('/').Any(part => part.StartsWith('.'));
                if (!isHidden && Folders.Contains(path.Split('/')[0], StringComparer.Ordinal))
                {
                    _paths.Add(path);
                    isOurs = true;
                }
            }
        }

        if (isOurs)
        {
            _timer.Change(Quiet, Timeout.InfiniteTimeSpan);
        }
    }

    private void Report()
    {
        HashSet<string> paths;
        lock (_gate)
        {
            paths = _paths;
            _paths = new HashSet<string>(StringComparer.Ordinal);
        }

        if (paths.Count > 0)
        {
            lock (_timer)
            {
                _changed(paths);
            }
        }
    }
}
