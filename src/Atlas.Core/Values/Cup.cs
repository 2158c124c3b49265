namespace Atlas.Core.Values;

/// <summary>CUP (Codice unico di progetto), the code of a public investment project: 15 characters.</summary>
public static class Cup
{
    private const int Length = 15;
    private const int SecondLetter = 3;

    /// <summary>Whether <paramref name="code"/> has the shape that the register gives: <c>^[B-J][1-9][0-9][A-J][0-9]{11}$</c>.</summary>
    public static bool IsStrict(string code) =>
        code.Length == Length
        && code[0] is >= 'B' and <= 'J'
        && code[1] is >= '1' and <= '9'
        && char.IsAsciiDigit(code[2])
        && code[SecondLetter] is >= 'A' and <= 'J'
        && code.AsSpan(SecondLetter + 1).IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>Whether <paramref name="code"/> is at least 15 letters and digits, as the rules of electronic invoices accept it.</summary>
    public static bool IsLenient(string code) => code.Length == Length && code.All(char.IsAsciiLetterOrDigit);

    /// <summary>The project's page on OpenCUP, the public register.</summary>
    public static string OpenCupAddress(string code) => $"https://www.opencup.gov.it/portale/it/web/opencup/home/progetto/-/cup/{Uri.EscapeDataString(code)}";
}
