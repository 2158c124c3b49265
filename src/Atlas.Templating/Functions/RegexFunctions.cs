using System.Text.RegularExpressions;
using Atlas.Templating.Runtime;

namespace Atlas.Templating.Functions;

/// <summary>The functions of <c>regex</c> (built-ins reference, "regex"), each use within a time limit.</summary>
internal static class RegexFunctions
{
    public static FunctionGroup Create() => new FunctionGroup("regex")
        .Add("escape", static () => Native.Of(static (string pattern) => Regex.Escape(pattern)))
        .Add("unescape", static () => Native.WithContext(static (CallContext call, string pattern) => Unescape(call, pattern)))
        .Add("match", static () => Native.WithContext(static (CallContext call, string text, string pattern, string? options) =>
            Within(call, pattern, options, regex => Groups(regex.Match(text))), optional: 1))
        .Add("matches", static () => Native.WithContext(static (CallContext call, string text, string pattern, string? options) =>
            Within(call, pattern, options, regex => new TemplateArray(regex.Matches(text).Select(m => Value.FromReference(Groups(m))))), optional: 1))
        .Add("replace", static () => Native.WithContext(static (CallContext call, string text, string pattern, string replace, string? options) =>
            Within(call, pattern, options, regex => regex.Replace(text, replace)), optional: 1))
        .Add("split", static () => Native.WithContext(static (CallContext call, string text, string pattern, string? options) =>
            Within(call, pattern, options, regex => new TemplateArray(regex.Split(text).Select(Value.From))), optional: 1));

    public static TemplateException TimedOut(CallContext call)
    {
        var limit = call.State.Options.Limits.RegexTimeout.TotalMilliseconds;
        return call.State.Error(TemplateErrorKind.RegexTimeout, call.CurrentSpan, $"The regular expression took longer than {limit} ms",
            $"L'espressione regolare ha superato il limite di {limit} ms");
    }

    private static TemplateArray Groups(Match match) =>
        match.Success ? new TemplateArray(match.Groups.Values.Select(g => Value.From(g.Value))) : new TemplateArray();

    private static T Within<T>(CallContext call, string pattern, string? options, Func<Regex, T> use)
    {
        try
        {
            return use(call.State.Engine.Patterns.Get(pattern, OptionsOf(options), call.State.Options.Limits.RegexTimeout));
        }
        catch (RegexMatchTimeoutException)
        {
            throw TimedOut(call);
        }
        catch (ArgumentException exception)
        {
            throw Invalid(call, exception);
        }
    }

    private static string Unescape(CallContext call, string pattern)
    {
        try
        {
            return Regex.Unescape(pattern);
        }
        catch (ArgumentException exception)
        {
            throw Invalid(call, exception);
        }
    }

    private static TemplateException Invalid(CallContext call, ArgumentException exception) =>
        call.State.Error(TemplateErrorKind.InvalidArgument, call.CurrentSpan, exception.Message, $"L'espressione regolare non è valida: {exception.Message}");

    private static RegexOptions OptionsOf(string? letters)
    {
        var options = RegexOptions.CultureInvariant;
        foreach (var letter in letters ?? string.Empty)
        {
            options |= letter switch
            {
                'i' => RegexOptions.IgnoreCase,
                'm' => RegexOptions.Multiline,
                's' => RegexOptions.Singleline,
                'x' => RegexOptions.IgnorePatternWhitespace,
                _ => RegexOptions.None,
            };
        }

        return options;
    }
}
