namespace Atlas.Core.Diagnostics;

/// <summary>The diagnostics of one code in one file: the first so many by place and message, whichever came first, each once, and how many more.</summary>
/// <param name="first">One of them, which tells how grave all are.</param>
/// <param name="most">How many are kept.</param>
internal sealed class DiagnosticGroup(Diagnostic first, int most)
{
    private readonly SortedSet<Diagnostic> _kept = new(Comparer<Diagnostic>.Create(Compare));
    private readonly Lock _lock = new();
    private long _omitted;

    /// <summary>One of them.</summary>
    public Diagnostic First { get; } = first;

    /// <summary>Those kept, in order.</summary>
    public IReadOnlyList<Diagnostic> Kept
    {
        get
        {
            lock (_lock)
            {
                return [.. _kept];
            }
        }
    }

    /// <summary>How many are not kept.</summary>
    public long Omitted
    {
        get
        {
            lock (_lock)
            {
                return _omitted;
            }
        }
    }

    /// <summary>Adds one; an exact repetition of one that is kept is passed over.</summary>
    public void Add(Diagnostic diagnostic)
    {
        lock (_lock)
        {
            if (_kept.Add(diagnostic) && _kept.Count > most)
            {
                _kept.Remove(_kept.Max!);
                _omitted++;
            }
        }
    }

    /// <summary>Adds those of another group, and the number of those that it did not keep.</summary>
    public void AddAll(DiagnosticGroup other)
    {
        foreach (Diagnostic diagnostic in other.Kept)
        {
            Add(diagnostic);
        }

        lock (_lock)
        {
            _omitted += other.Omitted;
        }
    }

    private static int Compare(Diagnostic left, Diagnostic right)
    {
        int place = left.Location.CompareTo(right.Location);
        return place != 0 ? place : string.CompareOrdinal(left.Message(Language.Italian), right.Message(Language.Italian));
    }
}
