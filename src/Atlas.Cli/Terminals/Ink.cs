namespace Atlas.Cli.Terminals;

/// <summary>Colours text for terminals that have colours (ECMA-48, 8.3.117).</summary>
/// <param name="isOn">Whether there are colours.</param>
public sealed class Ink(bool isOn)
{
    /// <summary>Something wrong.</summary>
    public string Red(string text) => Put("31;1", text);

    /// <summary>Something to look at.</summary>
    public string Yellow(string text) => Put("33;1", text);

    /// <summary>Something good.</summary>
    public string Green(string text) => Put("32", text);

    /// <summary>Something said in passing.</summary>
    public string Blue(string text) => Put("36", text);

    /// <summary>Something beside the matter.</summary>
    public string Faint(string text) => Put("2", text);

    /// <summary>The matter itself.</summary>
    public string Bold(string text) => Put("1", text);

    private string Put(string style, string text) => isOn ? $"\e[{style}m{text}\e[0m" : text;
}
