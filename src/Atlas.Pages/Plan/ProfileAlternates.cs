using System.Collections.Immutable;
using Atlas.Pages.Routes;

namespace Atlas.Pages.Plan;

/// <summary>The forms in which the facts of a profile are offered beside it.</summary>
public static class ProfileAlternates
{
    /// <summary>The files beside the profile at <paramref name="profile"/>.</summary>
    public static ImmutableArray<AlternateModel> Of(Route profile)
    {
        _ = profile;
        return [];
    }
}
