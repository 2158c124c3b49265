using System.Globalization;

namespace Atlas.Core.Values;

/// <summary>
/// CIG (Codice identificativo di gara), the code of a tender: 10 characters. Those that begin with a digit have seven digits and three
/// hexadecimal ones that check them; those that begin with a letter (A to U since 2024, V to Z the simplified ones) carry no known check.
/// </summary>
public static class Cig
{
    private const int Length = 10;
    private const int Digits = 7;
    private const int Factor = 211;
    private const int Modulus = 4091;

    /// <summary>
    /// Whether <paramref name="code"/> has the shape of a CIG: seven digits and three hexadecimal ones, or a letter and nine hexadecimal ones.
    /// Zeros alone stand for "no CIG" in many registers, and are none.
    /// </summary>
    public static bool HasShape(string code) =>
        code.Length == Length
        && (char.IsAsciiDigit(code[0]) ? code.AsSpan(0, Digits).IndexOfAnyExceptInRange('0', '9') < 0 : char.IsAsciiLetterUpper(code[0]))
        && code.Skip(1).All(char.IsAsciiHexDigitUpper)
        && code.Any(digit => digit != '0');

    /// <summary>
    /// Whether the check of <paramref name="code"/> holds: its last three digits, hexadecimal, are the first seven times 211 modulo 4091.
    /// True for codes that begin with a letter; false for what is no CIG at all.
    /// </summary>
    public static bool IsValid(string code) => HasShape(code) && (!char.IsAsciiDigit(code[0]) || Check(code) == Stated(code));

    private static int Check(string code) =>
        int.Parse(code.AsSpan(0, Digits), NumberStyles.None, CultureInfo.InvariantCulture) % Modulus * Factor % Modulus;

    private static int Stated(string code) => int.Parse(code.AsSpan(Digits), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
