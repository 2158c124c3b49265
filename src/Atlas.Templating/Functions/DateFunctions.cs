using System.Globalization;
using Atlas.Templating.Runtime;

namespace Atlas.Templating.Functions;

/// <summary>The functions of <c>date</c> (built-ins reference, "date").</summary>
internal static class DateFunctions
{
    public static FunctionGroup Create() => new FunctionGroup("date")
        .Add("now", static () => Native.WithContext(static (CallContext call) => call.State.Options.Clock.GetLocalNow().DateTime))
        .Add("parse", static () => Native.WithContext(static (CallContext call, string text, string? pattern, string? culture) =>
            Parse(call, text, pattern, culture), optional: 2))
        .Add("parse_to_string", static () => Native.WithContext(static (
            CallContext call, string text, string? outputPattern, string? outputCulture, string? inputPattern, string? inputCulture) =>
            Write(call, Parse(call, text, inputPattern, inputCulture), outputPattern, outputCulture), optional: 4))
        .Add("to_string", static () => Native.WithContext(static (CallContext call, Value datetime, string? pattern, string? culture) =>
            Write(call, datetime, pattern, culture), optional: 2))
        .Add("add_days", static () => Native.WithContext(static (CallContext call, Value date, double days) => Add(call, date, d => d.AddDays(days))))
        .Add("add_months", static () => Native.WithContext(static (CallContext call, Value date, int months) => Add(call, date, d => d.AddMonths(months))))
        .Add("add_years", static () => Native.WithContext(static (CallContext call, Value date, int years) => Add(call, date, d => d.AddYears(years))))
        .Add("add_hours", static () => Native.WithContext(static (CallContext call, Value date, double hours) => Add(call, date, d => d.AddHours(hours))))
        .Add("add_minutes", static () => Native.WithContext(static (CallContext call, Value date, double minutes) => Add(call, date, d => d.AddMinutes(minutes))))
        .Add("add_seconds", static () => Native.WithContext(static (CallContext call, Value date, double seconds) => Add(call, date, d => d.AddSeconds(seconds))))
        .Add("add_milliseconds", static () => Native.WithContext(static (CallContext call, Value date, double millis) => Add(call, date, d => d.AddMilliseconds(millis))));

    private static Value Parse(CallContext call, string text, string? pattern, string? culture)
    {
        if (text.Length == 0)
            return Value.Null;
        var rules = Cultures.Get(call, IsEnglish(culture) ? null : culture ?? string.Empty);
        if (IsEnglish(culture) && culture!.EndsWith("GB", StringComparison.OrdinalIgnoreCase))
            rules = Cultures.Get(call, "it-IT");
        if (!string.IsNullOrEmpty(pattern))
            return DatePatterns.TryParse(text, pattern, rules, out var exact) ? Value.FromReference(exact) : Value.Null;
        return DateTimeOffset.TryParse(text, rules, DateTimeStyles.AllowWhiteSpaces | DateTimeStyles.AssumeUniversal, out var moment)
            ? Value.FromReference(moment.DateTime)
            : Value.Null;
    }

    private static bool IsEnglish(string? culture) => culture is not null && culture.StartsWith("en", StringComparison.OrdinalIgnoreCase);

    private static string? Write(CallContext call, Value date, string? pattern, string? culture)
    {
        if (date.IsNull)
            return null;
        if (!Dates.TryFrom(date, out var moment))
            throw Conversions.Unconvertible(call.State, call.CurrentSpan, date, "DateTime");
        var format = call.State.DateFormat ?? DateFormats.Default;
        return DateFormats.Format(moment, string.IsNullOrEmpty(pattern) ? format : pattern, format, Cultures.Get(call, culture));
    }

    private static Value Add(CallContext call, Value date, Func<DateTime, DateTime> add)
    {
        if (date.IsNull)
            return date;
        if (!Dates.TryFrom(date, out var moment))
            throw Conversions.Unconvertible(call.State, call.CurrentSpan, date, "DateTime");
        try
        {
            return Value.FromReference(add(moment));
        }
        catch (ArgumentOutOfRangeException)
        {
            throw call.State.Error(TemplateErrorKind.InvalidArgument, call.CurrentSpan, "The date is out of range", "La data è fuori dai limiti (anni da 1 a 9999)");
        }
    }
}
