namespace Atlas.Rendering.Facts;

/// <summary>
/// The open elements of a page. Stricter than a browser, which mends what it gets: an end tag closes the element that was opened
/// last, and elements stand only where the standard allows them, so a page that passes is built as it was written.
/// </summary>
internal sealed class ElementStack
{
    private readonly List<string> _open = [];
    private int _foreign;

    /// <summary>Whether the page is inside <c>svg</c> or <c>math</c>, where any element may be empty.</summary>
    public bool IsForeign => _foreign > 0;

    /// <summary>The element opened last, or empty.</summary>
    public string Top => _open.Count > 0 ? _open[^1] : string.Empty;

    /// <summary>Elements that are open.</summary>
    public IReadOnlyList<string> Open => _open;

    /// <summary>Opens an element; returns what is wrong with its place, or nothing.</summary>
    public string? Push(string name)
    {
        string? defect = IsForeign ? null : Misplaced(name);
        _open.Add(name);
        _foreign += name is "svg" or "math" ? 1 : 0;
        return defect;
    }

    /// <summary>What is wrong with the place of an element that stays empty, or nothing.</summary>
    public string? Misplaced(string name)
    {
        if (!HtmlElements.MayStandIn(name, Top))
        {
            return $"<{name}> in <{Top}>";
        }

        if (HtmlElements.ClosesParagraph.Contains(name) && IsOpen("p"))
        {
            return $"<{name}> in <p>";
        }

        return HtmlElements.Interactive.Contains(name) && IsOpen(name) ? $"<{name}> in <{name}>" : null;
    }

    /// <summary>Closes the element opened last; returns what is wrong when that is another, or nothing.</summary>
    public string? Pop(ReadOnlySpan<char> name)
    {
        if (name.SequenceEqual(Top))
        {
            Drop();
            return null;
        }

        string defect = Top.Length == 0 ? $"</{name}>" : $"</{name}> in <{Top}>";
        int at = _open.Count - 1;
        while (at >= 0 && !name.SequenceEqual(_open[at]))
        {
            at--;
        }

        // Go on from the element that was meant, so that one slip is one defect.
        while (at >= 0 && _open.Count > at)
        {
            Drop();
        }

        return defect;
    }

    private bool IsOpen(string name)
    {
        // A paragraph or link is sought up to the nearest element that starts a context of its own.
        for (int i = _open.Count - 1; i >= 0; i--)
        {
            if (string.Equals(_open[i], name, StringComparison.Ordinal))
            {
                return true;
            }

            if (_open[i] is "td" or "th" or "caption" or "foreignObject" or "button" or "template")
            {
                return false;
            }
        }

        return false;
    }

    private void Drop()
    {
        _foreign -= Top is "svg" or "math" ? 1 : 0;
        _open.RemoveAt(_open.Count - 1);
    }
}
