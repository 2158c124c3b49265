using System.Globalization;
using Atlas.Core.Records;
using Atlas.Pages.Plan;
using Atlas.Pages.Routes;

namespace Atlas.Pages.Subjects;

/// <summary>What strategies are called.</summary>
public static class StrategyName
{
    /// <summary>Number and short name: <c>STTM 1: …</c>.</summary>
    public static string Of(Strategy strategy) => string.Create(CultureInfo.InvariantCulture, $"STTM {strategy.Number}: {strategy.ShortName}");

    /// <summary>A link to its profile.</summary>
    public static LinkModel Link(Strategy strategy) => new(Of(strategy), SiteRoutes.Strategy(strategy.Id.Value));
}
