using System.Globalization;
using System.Net;
using System.Text;
using Atlas.Core.Formats;
using Atlas.Core.Values;
using Atlas.Pages.Plan;
using Atlas.Pages.References;
using Atlas.Rendering.Addresses;
using Atlas.Rendering.Narratives;

namespace Atlas.Rendering.Figures;

/// <summary>
/// Writes a figure within a narrative, in the same form as the templates' <c>partials/figure</c>: the value, what it is as
/// attributes, and a small link to its source (DESIGN §1.1).
/// </summary>
internal static class FigureMarkup
{
    /// <summary>The HTML of <paramref name="figure"/> on <paramref name="page"/>.</summary>
    public static string Of(FigureModel figure, NarrativePage page, SiteAddresses addresses)
    {
        if (figure.Value is not { } value)
        {
            return "<span class=\"missing\" data-evidence=\"missing\">dato non disponibile</span>";
        }

        var html = new StringBuilder(256);
        if (figure.QualifierWord is { } word)
        {
            html.Append(word).Append(' ');
        }

        html.Append("<data");
        Attribute(html, "value", value.ToString(CultureInfo.InvariantCulture));
        Attribute(html, "data-unit", figure.Unit);
        Attribute(html, "data-evidence", figure.EvidenceName);
        if (figure.Evidence == Evidence.Derived)
        {
            Attribute(html, "data-formula", figure.Formula ?? string.Empty);
        }
        else if (figure.Provenance is [var origin, ..])
        {
            Attribute(html, "data-source", origin.SourceId);
            Attribute(html, "data-row", string.Create(CultureInfo.InvariantCulture, $"{origin.File}:{origin.Row}"));
        }

        html.Append('>').Append(WebUtility.HtmlEncode(ItalianFormat.Quantity(value, figure.Unit))).Append("</data>");
        Sources(html, figure, page, addresses);
        return html.ToString();
    }

    /// <summary>Links to the page's own list of sources where it names the source, to the source's page otherwise.</summary>
    private static void Sources(StringBuilder html, FigureModel figure, NarrativePage page, SiteAddresses addresses)
    {
        var written = new HashSet<string>(StringComparer.Ordinal);
        foreach (ProvenanceModel provenance in figure.Provenance)
        {
            ReferenceModel? listed = Listed(page, provenance);
            string address = listed is null
                ? addresses.Relative(page.Route, provenance.SourceRoute)
                : string.Create(CultureInfo.InvariantCulture, $"#fonte-{listed.Number}");
            if (!written.Add(address))
            {
                continue;
            }

            string text = listed is null ? "fonte" : listed.Number.ToString(CultureInfo.InvariantCulture);
            html.Append("<sup><a");
            Attribute(html, "href", address);
            Attribute(html, "aria-label", listed is null ? $"fonte: {provenance.SourceTitle}" : $"fonte {text}");
            html.Append('>').Append(text).Append("</a></sup>");
        }
    }

    private static ReferenceModel? Listed(NarrativePage page, ProvenanceModel provenance)
    {
        ReferenceModel? sameSource = null;
        foreach (ReferenceModel reference in page.References)
        {
            if (reference.Route == provenance.SourceRoute)
            {
                if (reference.Locators.Contains(provenance.Locator, StringComparer.Ordinal))
                {
                    return reference;
                }

                // An entry that names another place of the source would lead astray.
                sameSource ??= reference.Locators.IsEmpty ? reference : null;
            }
        }

        return sameSource;
    }

    private static void Attribute(StringBuilder html, string name, string value) =>
        html.Append(' ').Append(name).Append("=\"").Append(WebUtility.HtmlEncode(value)).Append('"');
}
