using System.Globalization;
using Atlas.Core.Diagnostics;
using Atlas.Core.Formats;
using Atlas.Core.Records;
using Atlas.Core.Rules;
using Atlas.Core.Values;

namespace Atlas.Cli.Explanations;

/// <summary>Says figures and the rule that put one of them first.</summary>
/// <param name="index">The catalogue.</param>
internal sealed class FigureWords(CatalogueIndex index)
{
    /// <summary>A figure with its measure, date, source and place in it.</summary>
    public ExplainedEntry Entry(Figure figure)
    {
        string value = ItalianFormat.Quantity(figure.Value.Value, index.Measures.GetValueOrDefault(figure.MeasureId.Value)?.Unit ?? string.Empty);
        string date = index.DateOf(figure)?.ToString() is { Length: > 0 } day ? $", {day}" : string.Empty;
        string what = $"{figure.SubjectId.Value} {figure.MeasureId.Value} = {value} ({figure.SourceId.Value}{date}; ";
        return new ExplainedEntry(new Phrase($"{what}{figure.Locator})", $"{what}{figure.Locator})"), figure.Value.Location);
    }

    /// <summary>The source of a figure.</summary>
    public ExplainedEntry Source(Figure figure)
    {
        if (!index.Sources.TryGetValue(figure.SourceId.Value, out Source? source))
        {
            return new ExplainedEntry(new Phrase(figure.SourceId.Value, figure.SourceId.Value));
        }

        string text = string.Create(CultureInfo.InvariantCulture, $"{source.Title}, {source.Publisher} [{source.Authority.ToString().ToLowerInvariant()}{(source.Date is { } date ? $", {date.Value}" : string.Empty)}]{(source.Url is { } url ? $" {url.Value}" : string.Empty)}");
        return new ExplainedEntry(new Phrase(text, text), source.Id.Location);
    }

    /// <summary>Why one figure goes before another (DESIGN §4, "Headline").</summary>
    public Phrase Why(Figure first, Figure other)
    {
        (int mine, int theirs) = (Precedence(first), Precedence(other));
        if (mine != theirs)
        {
            return new Phrase($"precedenza della grandezza: {mine} contro {theirs}", $"precedence of the measure: {mine} against {theirs}");
        }

        (Authority? weight, Authority? less) = (AuthorityOf(first), AuthorityOf(other));
        if (weight != less)
        {
            return new Phrase($"autorità della fonte: {Name(weight)} contro {Name(less)}", $"authority of the source: {Name(weight)} against {Name(less)}");
        }

        return index.DateOf(first) != index.DateOf(other)
            ? new Phrase($"data più recente: {Day(first)} contro {Day(other)}", $"later date: {Day(first)} against {Day(other)}")
            : new Phrase("viene prima nei file", "it stands first in the files");
    }

    /// <summary>The figures beside a headline, each with the rule that put it there.</summary>
    public IEnumerable<ExplainedEntry> Others(Headline headline) => headline.Others.Select(other =>
    {
        ExplainedEntry entry = Entry(other.Figure);
        Phrase why = Why(headline.Figure, other.Figure);
        return entry with { Text = new Phrase($"{entry.Text.Italian}; dopo per {why.Italian}", $"{entry.Text.English}; after by {why.English}") };
    });

    private int Precedence(Figure figure) => index.Measures.GetValueOrDefault(figure.MeasureId.Value)?.Precedence ?? 0;

    private Authority? AuthorityOf(Figure figure) => index.Sources.GetValueOrDefault(figure.SourceId.Value)?.Authority;

    private string Day(Figure figure) => index.DateOf(figure)?.ToString() ?? "—";

    private static string Name(Authority? authority) => authority?.ToString().ToLowerInvariant() ?? "—";
}
