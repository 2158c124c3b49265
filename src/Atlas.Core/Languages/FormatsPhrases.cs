namespace Atlas.Core.Languages;

/// <summary>Numbers, dates, units and the language itself.</summary>
internal static class FormatsPhrases
{
    /// <summary>The phrases in Italian, by key.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["language.name"] = "Italiano",
        ["format.locale"] = "it_IT",
        ["format.decimal"] = ",",
        ["format.group"] = ".",
        ["format.money"] = "{0} €",
        ["format.percent"] = "{0}%",
        ["format.unit"] = "{0} {1}",
        ["format.day"] = "{0} {1} {2}",
        ["format.month"] = "{0} {1}",
        ["format.first"] = "1º",
        ["format.billions"] = "{0} mld €",
        ["format.millions"] = "{0} mln €",
        ["format.thousands"] = "{0} mila €",
        ["month.1"] = "gennaio",
        ["month.2"] = "febbraio",
        ["month.3"] = "marzo",
        ["month.4"] = "aprile",
        ["month.5"] = "maggio",
        ["month.6"] = "giugno",
        ["month.7"] = "luglio",
        ["month.8"] = "agosto",
        ["month.9"] = "settembre",
        ["month.10"] = "ottobre",
        ["month.11"] = "novembre",
        ["month.12"] = "dicembre",
        ["unit.month"] = "mese",
        ["unit.months"] = "mesi",
    };
}
