namespace Atlas.Templating.Functions;

/// <summary>The functions of <c>string</c> (built-ins reference).</summary>
internal static class StringFunctions
{
    public static FunctionGroup Create() => new FunctionGroup("string")
        .Add("upcase", static () => Native.Of(static (string text) => text.ToUpperInvariant()))
        .Add("downcase", static () => Native.Of(static (string text) => text.ToLowerInvariant()))
        .Add("strip", static () => Native.Of(static (string text) => text.Trim()));
}
