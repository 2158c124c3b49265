namespace Atlas.Cli.Terminals;

/// <summary>Where the program writes, and what may be written there.</summary>
/// <param name="Out">Results: diagnostics, reports, summaries.</param>
/// <param name="Error">Messages about the command itself.</param>
/// <param name="IsInteractive">Whether a person is watching, so that progress is shown.</param>
/// <param name="HasColor">Whether colours may be used (no-color.org).</param>
public sealed record Terminal(TextWriter Out, TextWriter Error, bool IsInteractive, bool HasColor)
{
    /// <summary>Where the answers of the person who watches come from; nothing in a pipe, where nobody answers.</summary>
    public TextReader? Answers { get; init; }

    /// <summary>The terminal of this process.</summary>
    public static Terminal OfProcess()
    {
        // The same bytes on every system: UTF-8 and LF.
        var encoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        bool isInteractive = !Console.IsOutputRedirected && !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") is not "dumb";
        return new Terminal(
            Writer(Console.OpenStandardOutput(), encoding),
            Writer(Console.OpenStandardError(), encoding),
            isInteractive,
            isInteractive && WantsColor(Environment.GetEnvironmentVariable("NO_COLOR")))
        {
            Answers = isInteractive && !Console.IsInputRedirected ? Console.In : null,
        };
    }

    /// <summary>Whether the variable <c>NO_COLOR</c> lets colours be: it is not set, or is empty (no-color.org).</summary>
    public static bool WantsColor(string? noColor) => string.IsNullOrEmpty(noColor);

    private static StreamWriter Writer(Stream stream, System.Text.Encoding encoding) => new(stream, encoding, 4096) { AutoFlush = true, NewLine = "\n" };
}
