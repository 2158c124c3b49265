using Atlas.Pages.Routes;

namespace Atlas.Pages.Plan;

/// <summary>Answers the typed links and figures of narratives (DESIGN §5): <c>[Legnano](comune:legnano)</c>, <c>{{ figure "co4-a" "expected_cost" }}</c>.</summary>
public interface INarrativeReferences
{
    /// <summary>The address of <paramref name="key"/>, or nothing when there is no such subject; <paramref name="scheme"/> is <c>comune</c>, <c>intervento</c>, <c>programma</c>, <c>strategia</c>, <c>zona</c>, <c>fonte</c>, <c>pagina</c> or <c>notizia</c>.</summary>
    Route? Link(string scheme, string key);

    /// <summary>The headline figure of a measure of a subject; for a programme without one, the sum over its listed interventions; or nothing.</summary>
    FigureModel? Figure(string subject, string measure);

    /// <summary>The number of interventions listed for a programme and its parts, or nothing when there is no such programme.</summary>
    FigureModel? Count(string programme);

    /// <summary>The known keys of a scheme, subjects for <c>figure</c>, programmes for <c>count</c>: for the hint with the nearest name.</summary>
    IEnumerable<string> Known(string scheme);
}
