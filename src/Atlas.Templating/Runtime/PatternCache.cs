using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace Atlas.Templating.Runtime;

/// <summary>The regular expressions that an engine's templates used, up to a number of them.</summary>
internal sealed class PatternCache
{
    private const int MaxPatterns = 200;

    private readonly ConcurrentDictionary<(string Pattern, RegexOptions Options), Regex> _patterns = new();

    /// <exception cref="ArgumentException">The pattern is not a regular expression.</exception>
    public Regex Get(string pattern, RegexOptions options, TimeSpan timeout)
    {
        if (_patterns.TryGetValue((pattern, options), out var known))
            return known;
        var regex = new Regex(pattern, options, timeout);
        if (_patterns.Count < MaxPatterns)
            _patterns.TryAdd((pattern, options), regex);
        return regex;
    }
}
