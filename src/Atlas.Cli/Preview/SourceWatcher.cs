namespace Atlas.Cli.Preview;

/// <summary>
/// Says when an atlas's sources have changed and then been quiet for a moment, so that a file that is being written, or a checkout of
/// hundreds of files, counts as one change.
/// </summary>
internal sealed class SourceWatcher : IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(10);
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(500);
    private static readonly string[] Folders = ["content", "data", "templates"];

    private readonly string _root;
    private readonly Action<SourceChange> _changed;
    private readonly Timer _timer;
    private readonly FileSystemWatcher _top;
    private readonly Dictionary<string, FileSystemWatcher> _watchers = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();
    private readonly Lock _reporting = new();
    private HashSet<string> _paths = new(StringComparer.Ordinal);
    private bool _isComplete = true;
    private DateTime _since = DateTime.MaxValue;

    /// <summary>Watches the folder <paramref name="root"/>; <paramref name="changed"/> gets the changes, never two at a time.</summary>
    public SourceWatcher(string root, Action<SourceChange> changed)
    {
        _root = root;
        _changed = changed;
        _timer = new Timer(_ => Report());
        // The folders themselves come and go; what else lies beside them, such as the published site, is not looked at.
        _top = new FileSystemWatcher(root) { NotifyFilter = NotifyFilters.DirectoryName };
        _top.Created += (_, change) => WatchAnew(change.FullPath);
        _top.Renamed += (_, change) =>
        {
            WatchAnew(change.OldFullPath);
            WatchAnew(change.FullPath);
        };
        _top.Deleted += (_, change) => WatchAnew(change.FullPath);
        _top.EnableRaisingEvents = true;
        foreach (string folder in Folders)
        {
            Watch(folder);
        }
    }

    /// <summary>Stops watching.</summary>
    public void Dispose()
    {
        _top.Dispose();
        lock (_gate)
        {
            foreach (FileSystemWatcher watcher in _watchers.Values)
            {
                watcher.Dispose();
            }
        }

        _timer.Dispose();
    }

    private void WatchAnew(string fullPath)
    {
        if (Folders.Contains(Path.GetFileName(fullPath), StringComparer.Ordinal))
        {
            Watch(Path.GetFileName(fullPath));
            Note(isComplete: false);
        }
    }

    private void Watch(string folder)
    {
        string path = Path.Combine(_root, folder);
        lock (_gate)
        {
            if (_watchers.Remove(folder, out FileSystemWatcher? old))
            {
                old.Dispose();
            }

            if (!Directory.Exists(path))
            {
                return;
            }

            var watcher = new FileSystemWatcher(path)
            {
                IncludeSubdirectories = true,
                InternalBufferSize = 64 * 1024,
                NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
            };
            watcher.Changed += (_, change) => Note(isComplete: true, change.FullPath);
            watcher.Created += (_, change) => Note(!Directory.Exists(change.FullPath), change.FullPath);
            watcher.Deleted += (_, change) => Note(isComplete: true, change.FullPath);
            watcher.Renamed += (_, change) => Note(!Directory.Exists(change.FullPath), change.FullPath, change.OldFullPath);
            // Too many changes at once: what changed is not known.
            watcher.Error += (_, _) => Note(isComplete: false);
            watcher.EnableRaisingEvents = true;
            _watchers.Add(folder, watcher);
        }
    }

    // In a folder that has just appeared, files may have been written before it was watched.
    private void Note(bool isComplete, params ReadOnlySpan<string> fullPaths)
    {
        lock (_gate)
        {
            foreach (string fullPath in fullPaths)
            {
                string path = Path.GetRelativePath(_root, fullPath).Replace('\\', '/');
                if (!path.Split('/').Any(part => part.StartsWith('.')))
                {
                    _paths.Add(path);
                }
            }

            if (isComplete && _paths.Count == 0)
            {
                return;
            }

            _isComplete &= isComplete;
            DateTime now = DateTime.UtcNow;
            _since = _since < now ? _since : now;
            // What never rests is shown all the same, twice a second.
            TimeSpan left = Longest - (now - _since);
            _timer.Change(left < Quiet ? TimeSpan.FromTicks(Math.Max(0, left.Ticks)) : Quiet, Timeout.InfiniteTimeSpan);
        }
    }

    private void Report()
    {
        lock (_reporting)
        {
            SourceChange change;
            lock (_gate)
            {
                change = new SourceChange(_paths, _isComplete);
                _paths = new HashSet<string>(StringComparer.Ordinal);
                _isComplete = true;
                _since = DateTime.MaxValue;
            }

            if (change.Paths.Count > 0 || !change.IsComplete)
            {
                _changed(change);
            }
        }
    }
}
