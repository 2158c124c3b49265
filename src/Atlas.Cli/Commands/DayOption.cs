using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Atlas.Cli.Commands;

/// <summary>The option <c>--date</c> of new texts. Without it the day is today's: only here does the program look at the clock.</summary>
internal sealed class DayOption
{
    private const string Form = "yyyy-MM-dd";

    /// <summary>The option, with its check.</summary>
    public DayOption()
    {
        Option.Validators.Add(result =>
        {
            if (result.Tokens is [Token token] && !TryRead(token.Value, out _))
            {
                result.AddError($"--date vuole un giorno scritto AAAA-MM-GG, non '{token.Value}'");
            }
        });
    }

    /// <summary>The option.</summary>
    public Option<string?> Option { get; } = new("--date") { Description = "Giorno del testo, AAAA-MM-GG; altrimenti oggi", HelpName = "giorno" };

    /// <summary>The day asked for, or today.</summary>
    public DateOnly Value(ParseResult parsed) =>
        parsed.GetValue(Option) is { } text && TryRead(text, out DateOnly day) ? day : DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().Date);

    private static bool TryRead(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
