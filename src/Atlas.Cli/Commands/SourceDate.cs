using System.Globalization;

namespace Atlas.Cli.Commands;

/// <summary>The day that a reproducible build counts as its present (reproducible-builds.org, <c>SOURCE_DATE_EPOCH</c>).</summary>
internal static class SourceDate
{
    /// <summary>The day that the environment sets, in UTC; nothing when it sets none that can be read.</summary>
    public static DateOnly? OfEnvironment() =>
        long.TryParse(Environment.GetEnvironmentVariable("SOURCE_DATE_EPOCH"), NumberStyles.None, CultureInfo.InvariantCulture, out long seconds)
        && seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds()
            ? DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime)
            : null;

    /// <summary>
    /// Today in UTC: what decides whether news is still to come where the environment does not say. Nothing else of a build depends on it.
    /// </summary>
    public static DateOnly OfClock() => DateOnly.FromDateTime(DateTime.UtcNow);
}
