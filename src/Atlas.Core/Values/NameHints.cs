namespace Atlas.Core.Values;

/// <summary>
/// The nearest known names for many unknown ones. Remembers what it was asked, and stops searching after a number of different names: so many
/// unknown names are a wrong column, which no hint helps, and searching them all would take the square of the data's size. Not for several threads.
/// </summary>
/// <param name="known">The known names.</param>
public sealed class NameHints(IReadOnlyCollection<string> known)
{
    private const int MaximumSearches = 50;
    private readonly Dictionary<string, string?> _asked = new(StringComparer.Ordinal);

    /// <summary>The known name nearest to <paramref name="name"/>, or nothing; see <see cref="NearestName.Of"/>.</summary>
    public string? Of(string name)
    {
        if (!_asked.TryGetValue(name, out string? nearest) && _asked.Count < MaximumSearches)
        {
            nearest = NearestName.Of(name, known);
            _asked[name] = nearest;
        }

        return nearest;
    }
}
