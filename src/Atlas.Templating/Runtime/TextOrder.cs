namespace Atlas.Templating.Runtime;

/// <summary>
/// The order of texts as readers expect it: marks before digits before letters, without regard to case and accents unless
/// nothing else differs (lower case first). The same everywhere: the program runs without the system's cultures.
/// </summary>
internal static class TextOrder
{
    private const string Accented = "àáâãäåāăąèéêëēĕėęěìíîïĩīĭįòóôõöøōŏőùúûüũūŭůűųçćĉċčñńņňýÿśšşźżžðďłľĺŕřťţ";
    private const string Plain = "aaaaaaaaaeeeeeeeeeiiiiiiiiooooooooouuuuuuuuuucccccnnnnyysssszzzddlllrrtt";

    public static int Compare(string a, string b)
    {
        var length = Math.Min(a.Length, b.Length);
        for (var i = 0; i < length; i++)
        {
            if (a[i] == b[i])
                continue;
            var difference = WeightOf(a[i]) - WeightOf(b[i]);
            if (difference != 0)
                return difference;
        }

        return a.Length != b.Length ? a.Length - b.Length : CompareDetails(a, b);
    }

    /// <summary>Texts that differ in case and accents only: the first difference decides, plain before accented, lower before upper case.</summary>
    private static int CompareDetails(string a, string b)
    {
        for (var i = 0; i < a.Length; i++)
        {
            var (lowerA, lowerB) = (char.ToLowerInvariant(a[i]), char.ToLowerInvariant(b[i]));
            if (lowerA != lowerB)
                return lowerA - lowerB;
        }

        for (var i = 0; i < a.Length; i++)
        {
            if (a[i] != b[i])
                return char.IsLower(a[i]) ? -1 : 1;
        }

        return 0;
    }

    private static int WeightOf(char c)
    {
        if (char.IsLetter(c))
        {
            var lower = char.ToLowerInvariant(c);
            var place = lower < 128 ? -1 : Accented.IndexOf(lower, StringComparison.Ordinal);
            return 0x40000 + (place < 0 || place >= Plain.Length ? lower : Plain[place]);
        }

        if (char.IsDigit(c))
            return 0x30000 + c;
        return char.IsWhiteSpace(c) ? 0x10000 + c : 0x20000 + c;
    }
}
