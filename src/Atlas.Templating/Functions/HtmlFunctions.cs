namespace Atlas.Templating.Functions;

/// <summary>The functions of <c>html</c> (built-ins reference), and <c>html.raw</c>, which is ours.</summary>
internal static class HtmlFunctions
{
    public static FunctionGroup Create() => new FunctionGroup("html")
        .Add("raw", static () => Native.Of(static (string text) => new RawHtml(text)));
}
