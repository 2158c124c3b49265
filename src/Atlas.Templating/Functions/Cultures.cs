using System.Globalization;

namespace Atlas.Templating.Functions;

/// <summary>
/// The cultures that formats may name. The program runs without the system's cultures, so that every machine writes the same
/// text: there are the invariant one, the English ones as it, and the Italian one.
/// </summary>
internal static class Cultures
{
    private static readonly CultureInfo Italian = CreateItalian();

    public static CultureInfo Get(CallContext call, string? name)
    {
        if (string.IsNullOrEmpty(name) || name.StartsWith("en", StringComparison.OrdinalIgnoreCase))
            return CultureInfo.InvariantCulture;
        if (name.StartsWith("it", StringComparison.OrdinalIgnoreCase))
            return Italian;
        throw call.State.Error(TemplateErrorKind.InvalidArgument, call.CurrentSpan, $"The culture `{name}` is not available: use `it-IT` or `en-US`",
            $"La cultura `{name}` non è disponibile: usare `it-IT` o `en-US`");
    }

    private static CultureInfo CreateItalian()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = ".";
        culture.NumberFormat.CurrencyDecimalSeparator = ",";
        culture.NumberFormat.CurrencyGroupSeparator = ".";
        culture.NumberFormat.CurrencySymbol = "€";
        culture.NumberFormat.CurrencyPositivePattern = 3;
        culture.NumberFormat.CurrencyNegativePattern = 8;
        culture.NumberFormat.PercentDecimalSeparator = ",";
        culture.NumberFormat.PercentGroupSeparator = ".";
        culture.NumberFormat.PercentPositivePattern = 1;
        culture.NumberFormat.PercentNegativePattern = 1;
        var dates = culture.DateTimeFormat;
        string[] months = ["gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre", "ottobre", "novembre", "dicembre", ""];
        string[] days = ["domenica", "lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato"];
        dates.MonthNames = dates.MonthGenitiveNames = months;
        dates.AbbreviatedMonthNames = dates.AbbreviatedMonthGenitiveNames = [.. months.Select(m => m.Length > 3 ? m[..3] : m)];
        dates.DayNames = days;
        dates.AbbreviatedDayNames = dates.ShortestDayNames = [.. days.Select(d => d[..3])];
        dates.FirstDayOfWeek = DayOfWeek.Monday;
        dates.ShortDatePattern = "dd/MM/yyyy";
        dates.LongDatePattern = "dddd d MMMM yyyy";
        dates.ShortTimePattern = "HH:mm";
        dates.LongTimePattern = "HH:mm:ss";
        return CultureInfo.ReadOnly(culture);
    }
}
