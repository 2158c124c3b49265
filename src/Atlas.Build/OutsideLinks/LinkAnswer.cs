namespace Atlas.Build.OutsideLinks;

/// <summary>What a site answered for an address, and when.</summary>
/// <param name="Address">The address that was asked for.</param>
/// <param name="Asked">The day, in UTC.</param>
/// <param name="State">What is there.</param>
/// <param name="Status">The last HTTP status (RFC 9110, 15); 0 without an answer.</param>
/// <param name="Fault">Why there is no answer.</param>
/// <param name="MovedTo">Where it is now, when it moved for good.</param>
public sealed record LinkAnswer(string Address, DateOnly Asked, LinkState State, int Status = 0, LinkFault Fault = LinkFault.None, string? MovedTo = null)
{
    private const int DaysOfSound = 30;

    /// <summary>
    /// Whether the answer still holds on a day: a sound one for a month, any other for the day on which it was given. One of the future,
    /// which a clock that was moved back leaves, never holds.
    /// </summary>
    public bool HoldsOn(DateOnly day) =>
        Asked <= day && day.DayNumber - Asked.DayNumber < (State is LinkState.Found or LinkState.Moved ? DaysOfSound : 1);
}
