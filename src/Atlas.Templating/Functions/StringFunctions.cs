using System.Globalization;
using Atlas.Templating.Runtime;

namespace Atlas.Templating.Functions;

/// <summary>The functions of <c>string</c> (built-ins reference, "string").</summary>
internal static partial class StringFunctions
{
    public static FunctionGroup Create() => AddDigests(AddConversions(AddSearches(new FunctionGroup("string")
        .Add("append", static () => Native.WithContext(static (CallContext call, string text, string with) => Join(call, text, with)))
        .Add("prepend", static () => Native.WithContext(static (CallContext call, string text, string by) => Join(call, by, text)))
        .Add("capitalize", static () => Native.Of(static (string text) => Capitalize(text)))
        .Add("capitalizewords", static () => Native.Of(static (string text) => CapitalizeWords(text)))
        .Add("downcase", static () => Native.Of(static (string text) => text.ToLowerInvariant()))
        .Add("upcase", static () => Native.Of(static (string text) => text.ToUpperInvariant()))
        .Add("handleize", static () => Native.Of(static (string text) => Handleize(text)))
        .Add("strip", static () => Native.Of(static (string text) => text.Trim()))
        .Add("lstrip", static () => Native.Of(static (string text) => text.TrimStart()))
        .Add("rstrip", static () => Native.Of(static (string text) => text.TrimEnd()))
        .Add("strip_newlines", static () => Native.Of(static (string text) => text.ReplaceLineEndings(string.Empty)))
        .Add("pluralize", static () => Native.Of(static (int number, string singular, string plural) => number == 1 ? singular : plural))
        .Add("remove", static () => Native.Of(static (string text, string remove) => Replace(text, remove, string.Empty)))
        .Add("remove_first", static () => Native.Of(static (string text, string remove) => ReplaceOne(text, remove, string.Empty, fromEnd: false)))
        .Add("remove_last", static () => Native.Of(static (string text, string remove) => ReplaceOne(text, remove, string.Empty, fromEnd: true)))
        .Add("replace", static () => Native.WithContext(static (CallContext call, string text, string match, string replace) => ReplaceAll(call, text, match, replace)))
        .Add("replace_first", static () => Native.Of(static (string text, string match, string replace, bool fromEnd) => ReplaceOne(text, match, replace, fromEnd), optional: 1))
        .Add("size", static () => Native.Of(static (string text) => text.Length))
        .Add("slice", static () => Native.Of(static (string text, int start, int length) => Slice(text, start, length == 0 ? text.Length : length), optional: 1))
        .Add("slice1", static () => Native.Of(static (string text, int start, int? length) => Slice(text, start, length ?? 1), optional: 1))
        .Add("split", static () => Native.Of(static (string text, string match) => Split(text, match)))
        .Add("truncate", static () => Native.Of(static (string text, int length, string? ellipsis) => Truncate(text, length, ellipsis ?? "..."), optional: 1))
        .Add("truncatewords", static () => Native.Of(static (string text, int count, string? ellipsis) => TruncateWords(text, count, ellipsis ?? "..."), optional: 1))
        .Add("pad_left", static () => Native.WithContext(static (CallContext call, string text, int width) => text.PadLeft(Width(call, width))))
        .Add("pad_right", static () => Native.WithContext(static (CallContext call, string text, int width) => text.PadRight(Width(call, width)))))));

    private static string Join(CallContext call, string first, string second)
    {
        Operators.CheckLength(call.State, call.CurrentSpan, (long)first.Length + second.Length);
        return first + second;
    }

    private static int Width(CallContext call, int width)
    {
        Operators.CheckLength(call.State, call.CurrentSpan, width);
        return Math.Max(0, width);
    }

    private static string Capitalize(string text) =>
        text.Length == 0 || char.IsUpper(text[0]) ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static string CapitalizeWords(string text) => string.Create(text.Length, text, static (span, source) =>
    {
        for (var i = 0; i < source.Length; i++)
            span[i] = i == 0 || char.IsWhiteSpace(source[i - 1]) ? char.ToUpperInvariant(source[i]) : source[i];
    });

    /// <summary>Lower-case letters and digits, with a hyphen for whatever stands between them.</summary>
    private static string Handleize(string text)
    {
        var handle = new System.Text.StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
                handle.Append(char.ToLowerInvariant(c));
            else if (handle.Length > 0 && handle[^1] != '-')
                handle.Append('-');
        }

        return handle.ToString().TrimEnd('-');
    }

    private static string Replace(string text, string match, string replacement) =>
        match.Length == 0 ? text : text.Replace(match, replacement, StringComparison.Ordinal);

    private static string ReplaceAll(CallContext call, string text, string match, string replacement)
    {
        if (match.Length == 0)
            return text;
        var growth = Math.Max(0, replacement.Length - match.Length);
        Operators.CheckLength(call.State, call.CurrentSpan, text.Length + ((long)growth * (text.Length / match.Length)));
        return text.Replace(match, replacement, StringComparison.Ordinal);
    }

    private static string ReplaceOne(string text, string match, string replacement, bool fromEnd)
    {
        if (match.Length == 0)
            return text;
        var place = fromEnd ? text.LastIndexOf(match, StringComparison.Ordinal) : text.IndexOf(match, StringComparison.Ordinal);
        return place < 0 ? text : string.Concat(text.AsSpan(0, place), replacement, text.AsSpan(place + match.Length));
    }

    /// <summary>A stretch of the text; a negative start counts from the end, and what lies before the text counts in the length.</summary>
    private static string Slice(string text, int start, int length)
    {
        long from = start < 0 ? (long)start + text.Length : start;
        long count = length;
        if (from < 0)
        {
            count += from;
            from = 0;
        }

        count = Math.Min(count, text.Length - from);
        return count <= 0 ? string.Empty : text.Substring((int)from, (int)count);
    }

    private static TemplateArray Split(string text, string match)
    {
        var parts = match.Length == 0
            ? text.Select(c => c.ToString())
            : text.Split(match, StringSplitOptions.RemoveEmptyEntries);
        return new TemplateArray(parts.Select(Value.From));
    }

    private static string Truncate(string text, int length, string ellipsis) =>
        text.Length <= length ? text : string.Concat(text.AsSpan(0, Math.Clamp(length - ellipsis.Length, 0, text.Length)), ellipsis);

    private static string TruncateWords(string text, int count, string ellipsis)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= count ? string.Join(' ', words) : string.Join(' ', words.Take(Math.Max(0, count))) + ellipsis;
    }

    private static FunctionGroup AddConversions(FunctionGroup group) => group
        .Add("escape", static () => Native.Of(static (string text) => TextLiterals.Escape(text)))
        .Add("literal", static () => Native.Of(static (string text) => $"\"{TextLiterals.Escape(text)}\""))
        .Add("to_int", static () => Native.Of(static (string text) =>
            int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? Value.From(number) : Value.Null))
        .Add("to_long", static () => Native.Of(static (string text) =>
            long.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? Value.From(number) : Value.Null))
        .Add("to_float", static () => Native.Of(static (string text) =>
            float.TryParse(text, NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) ? Value.From(number) : Value.Null))
        .Add("to_double", static () => Native.Of(static (string text) =>
            double.TryParse(text, NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) ? Value.From(number) : Value.Null));

    private static FunctionGroup AddSearches(FunctionGroup group) => group
        .Add("contains", static () => Native.Of(static (string text, string value) => value.Length > 0 && text.Contains(value, StringComparison.Ordinal)))
        .Add("starts_with", static () => Native.Of(static (string text, string value) => value.Length > 0 && text.StartsWith(value, StringComparison.Ordinal)))
        .Add("ends_with", static () => Native.Of(static (string text, string value) => value.Length > 0 && text.EndsWith(value, StringComparison.Ordinal)))
        .Add("empty", static () => Native.Of(static (string text) => text.Length == 0))
        .Add("whitespace", static () => Native.Of(static (string text) => string.IsNullOrWhiteSpace(text)))
        .Add("equals_ignore_case", static () => Native.Of(static (string text, string value) => string.Equals(text, value, StringComparison.OrdinalIgnoreCase)))
        .Add("index_of", static () => Native.WithContext(static (
            CallContext call, string text, string search, int? startIndex, int? count, string? stringComparison) =>
            IndexOf(call, text, search, startIndex, count, stringComparison), optional: 3));

    private static int IndexOf(CallContext call, string text, string search, int? startIndex, int? count, string? comparison)
    {
        var rules = StringComparison.CurrentCulture;
        if (comparison is { Length: > 0 } && !Enum.TryParse(comparison, out rules))
        {
            throw call.State.Error(TemplateErrorKind.InvalidArgument, call.CurrentSpan, $"Unknown string comparison `{comparison}`",
                $"`{comparison}` non è un modo di confrontare le stringhe");
        }

        var start = startIndex ?? 0;
        var length = count ?? text.Length - start;
        if (start < 0 || start > text.Length || length < 0 || length > text.Length - start)
        {
            throw call.State.Error(TemplateErrorKind.InvalidArgument, call.CurrentSpan, "The start index or the count is outside of the text",
                "L'inizio o il numero di caratteri è fuori dalla stringa");
        }

        return text.IndexOf(search, start, length, rules);
    }
}
