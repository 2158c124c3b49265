using Atlas.Core.Values;
using Atlas.Pages.Plan;
using Atlas.Pages.Routes;

namespace Atlas.Tests.Rendering.Narratives;

/// <summary>An atlas that knows Legnano, the intervention <c>co4-01</c>, the programme <c>co4</c> and one cost.</summary>
internal sealed class KnownReferences : INarrativeReferences
{
    public Route? Link(string scheme, string key) => (scheme, key) switch
    {
        ("comune", "legnano") => new Route("comuni/legnano/"),
        ("intervento", "co4-01") => new Route("interventi/co4-01/"),
        ("pagina", "metodo") => new Route("metodo/"),
        _ => null,
    };

    public FigureModel? Figure(string subject, string measure) => (subject, measure) is ("co4-01", "expected_cost")
        ? new FigureModel
        {
            Label = "Spesa prevista",
            Value = 2_250_000m,
            Unit = "EUR",
            Evidence = Evidence.Stated,
            QualifierWord = "circa",
            Provenance = [new ProvenanceModel("slide-2021", "Slide \"PINQuA\"", new Route("fonti/slide-2021/"), "riga 1", null, "data/co4/interventions.csv", 2)],
        }
        : null;

    public FigureModel? Count(string programme) => programme is "co4"
        ? new FigureModel { Label = "Interventi elencati", Value = 24, Unit = "count", Evidence = Evidence.Derived, Formula = "interventi elencati" }
        : null;

    public IEnumerable<string> Known(string scheme) => scheme switch
    {
        "comune" => ["legnano", "milano"],
        "intervento" or "figure" => ["co4-01"],
        "programma" or "count" => ["co4"],
        "pagina" => ["metodo"],
        _ => [],
    };
}
