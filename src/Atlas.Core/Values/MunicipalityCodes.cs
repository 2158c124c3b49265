namespace Atlas.Core.Values;

/// <summary>The codes of Italian municipalities, kept as text with their zeros.</summary>
public static class MunicipalityCodes
{
    private const int IstatLength = 6;
    private const int BelfioreLength = 4;

    /// <summary>Whether <paramref name="code"/> is an ISTAT code: six digits.</summary>
    public static bool IsIstat(string code) => code.Length == IstatLength && code.All(char.IsAsciiDigit);

    /// <summary>Whether <paramref name="code"/> is a cadastral (Belfiore) code: a capital letter and three digits.</summary>
    public static bool IsBelfiore(string code) =>
        code.Length == BelfioreLength && char.IsAsciiLetterUpper(code[0]) && code.Skip(1).All(char.IsAsciiDigit);
}
