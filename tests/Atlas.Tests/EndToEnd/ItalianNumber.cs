using System.Globalization;
using System.Text.RegularExpressions;

namespace Atlas.Tests.EndToEnd;

/// <summary>Reads back the numbers that pages print for Italian readers: <c>1.963.593,50 €</c>, <c>−1.354</c>.</summary>
internal static partial class ItalianNumber
{
    /// <summary>The first number of a text.</summary>
    public static decimal First(string text) => All(text)[0];

    /// <summary>Every number of a text, in order.</summary>
    public static decimal[] All(string text) =>
    [
        .. Numbers().Matches(text).Select(match => decimal.Parse(
            match.Value.Replace(".", string.Empty, StringComparison.Ordinal).Replace(',', '.').Replace('−', '-'),
            CultureInfo.InvariantCulture)),
    ];

    [GeneratedRegex(@"−?[0-9]{1,3}(\.[0-9]{3})*(,[0-9]+)?", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Numbers();
}
