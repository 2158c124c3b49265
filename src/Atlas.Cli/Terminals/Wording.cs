using Atlas.Core.Diagnostics;

namespace Atlas.Cli.Terminals;

/// <summary>The words of the program itself, in one of its languages.</summary>
/// <param name="Language">The language.</param>
public sealed record Wording(Language Language)
{
    /// <summary>One of two texts.</summary>
    public string Say(string italian, string english) => Language == Language.English ? english : italian;

    /// <summary>A severity in words.</summary>
    public string Severity(Severity severity) => severity switch
    {
        Core.Diagnostics.Severity.Error => Say("errore", "error"),
        Core.Diagnostics.Severity.Warning => Say("avviso", "warning"),
        _ => Say("nota", "note"),
    };

    /// <summary>A number of things: <c>1 pagina</c>, <c>450 pagine</c>.</summary>
    public string Count(long number, string italianOne, string italianMany, string englishOne, string englishMany) =>
        $"{number} {(number == 1 ? Say(italianOne, englishOne) : Say(italianMany, englishMany))}";
}
