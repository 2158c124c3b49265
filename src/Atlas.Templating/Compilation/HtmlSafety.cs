using Atlas.Templating.Runtime;

namespace Atlas.Templating.Compilation;

/// <summary>Refuses texts where escaping does not make them safe; numbers, and what is HTML already, are the host's and the author's word.</summary>
internal static class HtmlSafety
{
    private static readonly string[] AddressSchemes = ["http", "https", "mailto", "tel"];

    public static void Check(RenderState state, TextSpan span, HtmlPlace place, Value value)
    {
        if (value.Kind != ValueKind.String && (value.Kind != ValueKind.Object || value.Reference is RawHtml))
            return;
        var text = TextFormatter.Format(state, value);
        if (text.Length == 0)
            return;
        if (place == HtmlPlace.Code)
        {
            throw state.Error(TemplateErrorKind.UnsafeOutputPlace, span,
                $"The text of `{state.Source.Slice(span)}` cannot be made safe here: a value belongs in text or in a quoted attribute",
                $"Il testo di `{state.Source.Slice(span)}` qui non si può rendere sicuro: i valori vanno nel testo o in un attributo tra virgolette, non in uno script, in uno stile o in un tag");
        }

        if (!IsHarmless(text))
        {
            throw state.Error(TemplateErrorKind.UnsafeOutputPlace, span, $"The address in `{state.Source.Slice(span)}` is not a web address",
                $"L'indirizzo in `{state.Source.Slice(span)}` non è un indirizzo web (http, https, mailto, tel o relativo)");
        }
    }

    /// <summary>Whether an address is relative or has a scheme that carries out nothing.</summary>
    private static bool IsHarmless(string address)
    {
        var end = address.AsSpan().IndexOfAny(":/?#");
        if (end < 0 || address[end] != ':')
            return true;
        var scheme = address.AsSpan(0, end);
        foreach (var allowed in AddressSchemes)
        {
            if (scheme.Equals(allowed, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
