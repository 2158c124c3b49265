using Atlas.Cli.Terminals;

namespace Atlas.Cli.Explanations;

/// <summary>Writes an explanation for people.</summary>
/// <param name="terminal">Where.</param>
/// <param name="wording">In which language.</param>
internal sealed class ExplanationText(Terminal terminal, Wording wording)
{
    private readonly Ink _ink = new(terminal.HasColor);

    /// <summary>Writes it.</summary>
    public void Write(Explanation explanation)
    {
        terminal.Out.WriteLine($"{_ink.Bold(explanation.Address)}  {explanation.Name}");
        foreach (ExplainedSection section in explanation.Sections)
        {
            terminal.Out.WriteLine();
            terminal.Out.WriteLine(_ink.Blue(section.Title.In(wording.Language)));
            foreach (ExplainedEntry entry in section.Entries)
            {
                terminal.Out.WriteLine(entry.At is { } at
                    ? $"  {_ink.Bold(at.ToString())}  {entry.Text.In(wording.Language)}"
                    : $"  {entry.Text.In(wording.Language)}");
            }
        }
    }
}
