using System.Globalization;
using System.Security;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Atlas.Core.Formats;
using Atlas.Core.Languages;
using Atlas.Core.Records;
using Atlas.Core.Values;
using Atlas.Pages.Plan;
using Atlas.Pages.Routes;
using Atlas.Rendering.Assets;
using Atlas.Rendering.Media;
using Atlas.Templating;

namespace Atlas.Rendering.Pages;

/// <summary>
/// The functions that templates have besides those of the language (docs/templates.md). They know the site through the page that is
/// rendered, so that compiled templates serve every version of it.
/// </summary>
internal static class TemplateFunctions
{
    // Safe within script elements: the default encoder writes < > & as escapes.
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Default, NewLine = "\n" };

    /// <summary>All of them by name.</summary>
    public static FunctionRegistry Registry() => new FunctionRegistry()
        .Add("url", Url)
        .Add("exact_url", ExactUrl)
        .Add("absolute_url", AbsoluteUrl)
        .Add("asset", AssetUrl)
        .Add("integrity", Integrity)
        .Add("media", MediaUrl)
        .Add("media_width", (CallContext call, string path) => MediaOf(call, path).Size?.Width ?? 0)
        .Add("media_height", (CallContext call, string path) => MediaOf(call, path).Size?.Height ?? 0)
        .Add("t", Phrase)
        .Add("original", Original)
        .Add("data_lang", (CallContext call) => new RawHtml(DataLanguageOf(call) is { } language ? LanguageAttribute(language) : string.Empty))
        .Add("money", (CallContext call, decimal value) => FormatOf(call).Money(value))
        .Add("short_money", (CallContext call, decimal value) => FormatOf(call).ShortMoney(value))
        .Add("number", (CallContext call, decimal value, int decimals = 10) => FormatOf(call).Number(value, decimals))
        .Add("quantity", (CallContext call, decimal value, string unit) => FormatOf(call).Quantity(value, unit))
        .Add("percent", (CallContext call, decimal value) => FormatOf(call).Percent(value))
        .Add("date", Date)
        .Add("date_iso", DateIso)
        .Add("as_of", AsOf)
        .Add("markdown", Markdown)
        .Add("json", (object? value) => new RawHtml(value is JsonNode node ? node.ToJsonString(Json) : JsonSerializer.Serialize(value, Json)))
        .Add("svg", (string drawing) => new RawHtml(drawing));

    private static TemplateScope ScopeOf(CallContext call) =>
        call.Model as TemplateScope ?? throw call.Error("there is no page", "non c'è una pagina");

    private static PageModel PageOf(CallContext call) => ScopeOf(call).Page;

    private static PageMaterial MaterialOf(CallContext call) => ScopeOf(call).Material;

    private static string PathOf(CallContext call, object? route) => route switch
    {
        Route known => known.Path,
        string path => path,
        _ => throw call.Error("a route or a path is expected", "serve un indirizzo della pagina (route) o un percorso"),
    };

    private static string Url(CallContext call, object? route) => MaterialOf(call).Addresses.Relative(PageOf(call).Route, InLanguage(call, PathOf(call, route)));

    private static string ExactUrl(CallContext call, object? route) => MaterialOf(call).Addresses.Relative(PageOf(call).Route, PathOf(call, route));

    // A page in another language leads to pages in that language, where they are.
    private static string InLanguage(CallContext call, string path) => PageOf(call).Site.Edition is { } edition ? edition.PathOf(path) : path;

    private static LocalFormat FormatOf(CallContext call) => PageOf(call).Site.Words.Format;

    // A phrase whose places are filled with HTML is HTML itself.
    private static object Phrase(CallContext call, string key, object? first = null, object? second = null, object? third = null)
    {
        InterfaceWords words = PageOf(call).Site.Words;
        string phrase = words.Find(key) ?? throw call.Error($"there is no phrase '{key}'", $"non c'è la frase '{key}'");
        return (first, second, third) switch
        {
            (null, _, _) => phrase,
            _ when first is RawHtml || second is RawHtml || third is RawHtml => new RawHtml(words.Filled(Escaped(phrase), Escaped(first), Escaped(second), Escaped(third))),
            _ => words.Filled(phrase, first, second, third),
        };
    }

    private static object? Escaped(object? value) => value is string text ? Escaped(text) : value;

    private static string Escaped(string text) => SecurityElement.Escape(text);

    // What sources and editors wrote, marked with its language where that is not the page's.
    private static object? Original(CallContext call, string? text) => text is { Length: > 0 } && DataLanguageOf(call) is { } language
        ? new RawHtml($"<span{LanguageAttribute(language)}>{Escaped(text)}</span>")
        : text;

    private static string? DataLanguageOf(CallContext call) => PageOf(call).Site.DataLanguage;

    private static string LanguageAttribute(string language) => $" lang=\"{language}\"";

    private static string AbsoluteUrl(CallContext call, object? route) => MaterialOf(call).Addresses.Absolute(new Route(PathOf(call, route)));

    private static string AssetUrl(CallContext call, string path) => MaterialOf(call).Addresses.Relative(PageOf(call).Route, AssetOf(call, path).Route);

    private static string Integrity(CallContext call, string path) => AssetOf(call, path).Integrity;

    private static string MediaUrl(CallContext call, string path) => MaterialOf(call).Addresses.Relative(PageOf(call).Route, MediaOf(call, path).Route);

    private static Asset AssetOf(CallContext call, string path) =>
        MaterialOf(call).Assets.Find(path) ?? throw call.Error($"there is no file templates/assets/{path}", $"non c'è il file templates/assets/{path}");

    private static MediaFile MediaOf(CallContext call, string path) =>
        MaterialOf(call).Media.Find(path) ?? throw call.Error($"there is no file content/{path}", $"non c'è il file content/{path}");

    private static RawHtml Markdown(CallContext call, object? narrative)
    {
        TemplateScope scope = ScopeOf(call);
        return narrative is Narrative text
            ? new RawHtml(scope.Material.Write(text, scope.Page))
            : throw call.Error("a narrative is expected", "serve un testo di content/");
    }

    private static string Date(CallContext call, object? date) => date switch
    {
        PartialDate partial => FormatOf(call).Date(partial),
        DateOnly day => FormatOf(call).Date(day),
        _ => throw call.Error("a date is expected", "serve una data"),
    };

    // Italian has an article that depends on the day; other languages say it in a phrase.
    private static string AsOf(CallContext call, PartialDate date) => PageOf(call).Site is { Edition: not null } site
        ? site.Words.Of("figure.as_of", site.Words.Format.Date(date))
        : ItalianFormat.AsOf(date);

    private static string DateIso(CallContext call, object? date) => date switch
    {
        PartialDate partial => partial.ToString(),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => throw call.Error("a date is expected", "serve una data"),
    };
}
