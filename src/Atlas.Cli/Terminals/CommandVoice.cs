using Atlas.Core.Diagnostics;

namespace Atlas.Cli.Terminals;

/// <summary>Says what a command did or why it did nothing, in the language asked for.</summary>
/// <param name="terminal">Where it is said.</param>
/// <param name="wording">The language.</param>
internal sealed class CommandVoice(Terminal terminal, Wording wording)
{
    private readonly Ink _ink = new(terminal.HasColor);

    /// <summary>Says a result.</summary>
    public void Say(string italian, string english) => terminal.Out.WriteLine(wording.Say(italian, english));

    /// <summary>Says that the command cannot be carried out as it is written.</summary>
    /// <returns><see cref="ExitCode.Usage"/>.</returns>
    public int Misused(Phrase message, Phrase remedy) => Refuse(message, remedy, ExitCode.Usage);

    /// <summary>Says that what the command found keeps it from its work.</summary>
    /// <returns><see cref="ExitCode.Errors"/>.</returns>
    public int Stopped(Phrase message, Phrase remedy) => Refuse(message, remedy, ExitCode.Errors);

    /// <summary>The answer of the person who watches, without spaces around it; nothing where nobody answers, or answers with nothing.</summary>
    public string? Ask(string italian, string english)
    {
        if (terminal.Answers is null)
        {
            return null;
        }

        terminal.Error.Write($"{_ink.Bold(wording.Say(italian, english))}: ");
        return terminal.Answers.ReadLine()?.Trim() is { Length: > 0 } answer ? answer : null;
    }

    private int Refuse(Phrase message, Phrase remedy, int code)
    {
        terminal.Error.WriteLine($"atlas: {message.In(wording.Language)}");
        terminal.Error.WriteLine($"  {_ink.Blue(wording.Say("rimedio", "remedy"))}: {remedy.In(wording.Language)}");
        return code;
    }
}
