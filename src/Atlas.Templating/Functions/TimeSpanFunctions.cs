using System.Globalization;
using Atlas.Templating.Runtime;

namespace Atlas.Templating.Functions;

/// <summary>The functions of <c>timespan</c> (built-ins reference, "timespan").</summary>
internal static class TimeSpanFunctions
{
    public static FunctionGroup Create() => new FunctionGroup("timespan")
        .Add("zero", static () => Native.Of(static () => TimeSpan.Zero))
        .Add("from_days", static () => Native.WithContext(static (CallContext call, double days) => From(call, days, TimeSpan.TicksPerDay)))
        .Add("from_hours", static () => Native.WithContext(static (CallContext call, double hours) => From(call, hours, TimeSpan.TicksPerHour)))
        .Add("from_minutes", static () => Native.WithContext(static (CallContext call, double minutes) => From(call, minutes, TimeSpan.TicksPerMinute)))
        .Add("from_seconds", static () => Native.WithContext(static (CallContext call, double seconds) => From(call, seconds, TimeSpan.TicksPerSecond)))
        .Add("from_milliseconds", static () => Native.WithContext(static (CallContext call, double millis) => From(call, millis, TimeSpan.TicksPerMillisecond)))
        .Add("parse", static () => Native.WithContext(static (CallContext call, string text) => Parse(call, text)));

    private static TimeSpan From(CallContext call, double amount, long ticks)
    {
        var total = amount * ticks;
        if (double.IsNaN(total) || Math.Abs(total) > TimeSpan.MaxValue.Ticks)
        {
            throw call.State.Error(TemplateErrorKind.InvalidArgument, call.CurrentSpan, "The duration is too long", "La durata è troppo lunga");
        }

        return new TimeSpan((long)total);
    }

    private static Value Parse(CallContext call, string text)
    {
        if (text.Length == 0)
            return Value.FromReference(TimeSpan.Zero);
        if (TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var duration))
            return Value.FromReference(duration);
        throw call.State.Error(TemplateErrorKind.InvalidConversion, call.CurrentSpan, $"The text `{text}` is not a duration", $"`{text}` non è una durata");
    }
}
