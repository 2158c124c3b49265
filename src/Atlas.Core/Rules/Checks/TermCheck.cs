using System.Collections.Immutable;
using Atlas.Core.Diagnostics;
using Atlas.Core.Locations;
using Atlas.Core.Records;
using Atlas.Core.Values;

namespace Atlas.Core.Rules.Checks;

/// <summary>Every stage, kind and design level is a term of its vocabulary.</summary>
internal sealed class TermCheck(CatalogueIndex index, CheckReport report)
{
    /// <summary>Reports every unknown term.</summary>
    public void Run()
    {
        Catalogue all = index.Catalogue;
        Terms(Stages.Vocabulary, all.Events.Select(e => e.Stage).Concat(all.Contracts.Select(c => c.Stage).OfType<Located<string>>()));
        Terms("kind", all.Interventions.Select(i => i.Kind).OfType<Located<string>>());
        Terms("design_level", all.Interventions.Select(i => i.DesignLevel).OfType<Located<string>>());
        Terms("programme_kind", all.Programmes.Select(p => p.Kind));
    }

    private void Terms(string vocabulary, IEnumerable<Located<string>> used)
    {
        ImmutableArray<string> terms =
        [
            .. index.Catalogue.Terms.Where(t => string.Equals(t.Vocabulary, vocabulary, StringComparison.Ordinal)).Select(t => t.Id.Value),
        ];
        var hints = new NameHints(terms);
        foreach (Located<string> term in used.Where(t => index.Term(vocabulary, t.Value) is null && !report.IsKnown(t.Location)))
        {
            report.Add(Diagnose.Records.UnknownTerm(term.Location, term.Value, vocabulary, hints.Of(term.Value)));
        }
    }
}
