using Atlas.Build;
using Atlas.Cli.Terminals;

namespace Atlas.Cli.Reports;

/// <summary>The phases of a build in words.</summary>
internal static class PhaseName
{
    /// <summary>The name of <paramref name="phase"/>.</summary>
    public static string Of(BuildPhase phase, Wording wording) => phase switch
    {
        BuildPhase.Read => wording.Say("lettura", "read"),
        BuildPhase.Check => wording.Say("controllo", "check"),
        BuildPhase.Plan => wording.Say("piano", "plan"),
        BuildPhase.Render => wording.Say("pagine", "render"),
        BuildPhase.Verify => wording.Say("verifica", "verify"),
        BuildPhase.AskOutside => wording.Say("altri siti", "other sites"),
        _ => wording.Say("pubblica", "publish"),
    };
}
