using System.Text;
using Atlas.Core.Records;
using Atlas.Core.Rules;

namespace Atlas.Cli.Creation;

/// <summary>Writes the first sentences about a subject from what the data say of it, so that the editor starts from facts.</summary>
/// <param name="index">The catalogue.</param>
internal sealed class SubjectDrafts(CatalogueIndex index)
{
    private readonly CatalogueRules _rules = new(index);

    /// <summary>The draft about <paramref name="subject"/>. Its title is that of the data, so the front matter has none.</summary>
    /// <param name="kind">What the subject is.</param>
    /// <param name="folder">Folder of its kind below <c>content/</c>.</param>
    /// <param name="subject">The subject.</param>
    /// <param name="description">Description, if the editor has given one.</param>
    /// <param name="updated">Day of the text.</param>
    public NarrativeDraft Of(NarrativeKind kind, string folder, DraftSubject subject, string? description, DateOnly updated)
    {
        Figure? cost = CostOf(subject.Id);
        string[] sources = [.. new[] { subject.SourceId, cost?.SourceId.Value }.OfType<string>().Distinct(StringComparer.Ordinal)];
        string text = new FrontMatterText()
            .Text("description", description)
            .Day("updated", updated)
            .Ids("sources", sources)
            .WithDraft($"{Opening(kind, subject)}{CostSentence(subject, cost)}\n\n{DraftWords.Invitation}\n");
        return new NarrativeDraft($"content/{folder}/{subject.Key}.md", text);
    }

    private Figure? CostOf(string id) => _rules.Headlines.OfFamily(id, MeasureFamily.Cost)?.Figure;

    private string CostSentence(DraftSubject subject, Figure? cost) => cost is null
        ? string.Empty
        : $" {DraftWords.Plain(index.Measures[cost.MeasureId.Value].Label)}: {{{{ figure \"{subject.Id}\" \"{cost.MeasureId.Value}\" }}}}.";

    private string Opening(NarrativeKind kind, DraftSubject subject) => kind switch
    {
        NarrativeKind.Intervention => OfIntervention(index.Interventions[subject.Id], subject),
        NarrativeKind.Municipality => OfMunicipality(subject),
        NarrativeKind.Programme => $"{DraftWords.Plain(subject.Name)}: nei dati gli interventi sono {{{{ count \"{subject.Id}\" }}}}.",
        NarrativeKind.Zone => $"{DraftWords.Plain(subject.Name)}: {DraftWords.Count(index.MunicipalitiesOf(subject.Id).Length, "comune", "comuni")}.",
        _ => $"{DraftWords.Plain(subject.Name)}.",
    };

    private string OfIntervention(Intervention intervention, DraftSubject subject)
    {
        var text = new StringBuilder(DraftWords.Plain(subject.Name));
        if (index.Programmes.TryGetValue(intervention.ProgrammeId.Value, out Programme? programme))
        {
            text.Append($" è un intervento di [{DraftWords.Plain(programme.ShortName)}](programma:{programme.Id.Value})");
        }

        string[] places = [.. intervention.Municipalities
            .Select(istat => index.Municipalities.GetValueOrDefault(istat.Value))
            .OfType<Municipality>()
            .Select(m => $"[{DraftWords.Plain(m.Name.Value)}](comune:{m.Slug})")];
        return text.Append(places.Length == 0 ? string.Empty : $", a {string.Join(", ", places)}").Append('.').ToString();
    }

    private string OfMunicipality(DraftSubject subject)
    {
        string[] works = [.. DraftSubject.All(index, NarrativeKind.Intervention)
            .Where(work => index.Interventions[work.Id].Municipalities.Any(istat => string.Equals(istat.Value, subject.Id, StringComparison.Ordinal)))
            .Select(work => $"- [{DraftWords.Plain(work.Name)}](intervento:{work.Id})")];
        return works.Length == 0
            ? $"A {DraftWords.Plain(subject.Name)} i dati non elencano interventi."
            : $"A {DraftWords.Plain(subject.Name)} i dati elencano:\n\n{string.Join('\n', works)}\n\n".TrimEnd();
    }
}
