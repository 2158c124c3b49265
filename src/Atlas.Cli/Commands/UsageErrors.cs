using System.CommandLine;
using System.CommandLine.Parsing;
using Atlas.Core.Values;

namespace Atlas.Cli.Commands;

/// <summary>Says in Italian what cannot be understood of a command, with what was probably meant.</summary>
internal static class UsageErrors
{
    /// <summary>One message for each thing that is wrong.</summary>
    public static IEnumerable<string> Of(ParseResult parsed)
    {
        string[] unknown = [.. parsed.UnmatchedTokens];
        IEnumerable<string> others = parsed.Errors
            .Select(error => error.Message)
            .Where(message => !Array.Exists(unknown, token => message.Contains($"'{token}'", StringComparison.Ordinal)))
            .Select(InItalian);
        return unknown.Select(token => Unknown(token, parsed.CommandResult)).Concat(others).Distinct(StringComparer.Ordinal);
    }

    private static string Unknown(string token, CommandResult command)
    {
        bool isOption = token.StartsWith('-');
        string name = token.Split('=')[0];
        IEnumerable<string> known = isOption
            ? command.Command.Options.SelectMany(option => option.Aliases.Prepend(option.Name))
            : command.Command.Subcommands.Select(sub => sub.Name);
        string what = isOption ? "l'opzione" : command.Command.Subcommands.Count > 0 ? "il comando" : "l'argomento";
        string hint = NearestName.Of(name, known.Where(other => other.StartsWith('-') == isOption)) is { } nearest ? $"; forse si intende {nearest}" : string.Empty;
        return $"{what} '{name}' non c'è{hint}";
    }

    // The library speaks English only.
    private static string InItalian(string message) => message switch
    {
        "Required command was not provided." => "manca il comando",
        _ when message.StartsWith("Required argument missing for option: ", StringComparison.Ordinal) =>
            $"manca il valore dell'opzione {message["Required argument missing for option: ".Length..].Trim('.', '\'')}",
        _ when message.StartsWith("Required argument missing for command: ", StringComparison.Ordinal) =>
            $"manca un argomento del comando {message["Required argument missing for command: ".Length..].Trim('.', '\'')}",
        _ => message,
    };
}
