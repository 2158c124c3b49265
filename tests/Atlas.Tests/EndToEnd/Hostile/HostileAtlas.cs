using System.Globalization;
using System.Text.Json;

namespace Atlas.Tests.EndToEnd.Hostile;

/// <summary>An atlas in which every text that a cell or a key can hold comes from one function: one record of each kind for every text.</summary>
/// <param name="texts">The texts.</param>
internal sealed class HostileAtlas(IReadOnlyList<string> texts)
{
    private const string Picture = """<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="8" height="8"/></svg>""";

    private readonly AtlasFiles _files = new();

    /// <summary>The files of the atlas.</summary>
    public AtlasFiles Files()
    {
        _files.Text("content/site.yml", Settings()).Text("content/immagini/segno.svg", Picture);
        foreach (string page in (string[])["home", "metodo", "glossario", "accessibilita", "privacy", "note-legali", "mappa", "dati"])
        {
            Narrative($"pagine/{page}", page.Length % texts.Count, page);
        }

        Vocabularies();
        for (int i = 0; i < texts.Count; i++)
        {
            References(i);
            Places(i);
            Work(i);
            Facts(i);
            Narratives(i);
        }

        return _files;
    }

    private string Text(int index, string field) => $"{texts[index % texts.Count]} {field} {index}";

    private static string Json(string text) => JsonSerializer.Serialize(text);

    private string Settings() => $"""
        title: {Json(Text(0, "titolo"))}
        subtitle: {Json(Text(15, "sottotitolo"))}
        description: {Json(Text(17, "descrizione"))}
        territory: {Json(Text(25, "territorio"))}
        base_url: https://atlante.example/
        owner:
          name: {Json(Text(21, "ente"))}
        licence:
          name: {Json(Text(22, "licenza"))}
          url: https://creativecommons.org/licenses/by/4.0/deed.it
        contacts:
          address: {Json(Text(23, "recapito"))}
        links:
          - label: {Json(Text(24, "legame"))}
            url: https://altro.example/
        """;

    private void Vocabularies()
    {
        string[] phases = ["identification", "preparation", "implementation", "completion"];
        for (int i = 0; i < texts.Count; i++)
        {
            Term("stage", $"fase-{i}", i, phases[i % phases.Length]);
            Term("kind", $"tipo-{i}", i, null);
            Term("design_level", $"livello-{i}", i, null);
        }

        Term("programme_kind", "programma", 0, null);
        Term("programme_kind", "sottoprogramma", 5, null);
        Term("stage", "tender", 1, "preparation");
        Term("stage", "awarded", 2, "preparation");
        string[] authorities = ["register", "act", "institution", "press"];
        for (int i = 0; i < authorities.Length; i++)
        {
            Term("authority", authorities[i], i, null);
        }
    }

    private void Term(string vocabulary, string id, int text, string? group) => _files.Row(
        "vocabularies", vocabulary, id, Text(text, "voce " + id), Text(text, "word"), text + 1, group, Text(text, "definizione"));

    private void References(int i)
    {
        string authority = (string[])["register", "act", "institution", "press"] is var all ? all[i % all.Length] : string.Empty;
        _files.Row("sources", $"fonte-{i}", Text(i, "fonte"), Text(i, "editore"), authority, "2026-06-30", "https://fonte.example/", Text(i, "licenza"), Text(i, "nota"));
        _files.Row("measures", $"misura_{i}", Text(i, "misura"), (i % 3) switch { 0 => "EUR", 1 => "m2", _ => "count" }, i is 0 or 3 ? "cost" : $"famiglia_{i}", i, "yes", null, Text(i, "definizione"));
        _files.Row("zones", $"zona-{i}", Text(i, "zona"), i + 1, $"fonte-{i}", Text(i, "punto"), Text(i, "nota"));
        _files.Row("strategies", $"sttm-{i}", i + 1, Text(i, "strategia"), Text(i, "strat."), Text(i, "atto"), "2024-02", $"fonte-{i}", Text(i, "punto"), Text(i, "nota"));
    }

    private void Places(int i)
    {
        string latitude = (45.3 + (i / 10 * 0.05)).ToString("0.00", CultureInfo.InvariantCulture);
        string longitude = (9.1 + (i % 10 * 0.05)).ToString("0.00", CultureInfo.InvariantCulture);
        _files.Row(
            "municipalities", $"015{i:000}", Text(i, "comune"), $"A{i:000}", $"zona-{i}", 1000 + i, 2022, 10 + i, latitude, longitude, "https://comune.example/", $"fonte-{i}", Text(i, "punto"));
    }

    private void Work(int i)
    {
        string? parent = i == 0 ? null : $"prog-{(i - 1) / 4}";
        _files.Row(
            "programmes", $"prog-{i}", parent, parent is null ? "programma" : "sottoprogramma", Text(i, "programma"), Text(i, "prog."), Text(i, "linea"), Text(i, "atto"), "2021", "2026", $"fonte-{i}", Text(i, "punto"), Text(i, "nota"));
        string municipalities = i % 5 == 0 && texts.Count > 1 ? $"015{i:000};015{(i + 1) % texts.Count:000}" : $"015{i:000}";
        _files.Row(
            "opere/interventions", $"opera-{i}", $"prog-{i}", i + 1, Text(i, "opera"), municipalities, Text(i, "luogo"), null, null, null, $"tipo-{i}", $"livello-{i}", "2026-01", $"fonte-{i}", Text(i, "punto"), Text(i, "nota"));
        _files.Row("strategy-links", $"opera-{i}", $"sttm-{i}", i % 2 == 0 ? "stated" : "editorial", Text(i, "motivo"), $"fonte-{i}", Text(i, "punto"));
    }

    private void Facts(int i)
    {
        string dataset = "opere";
        _files.Row($"{dataset}/figures", $"opera-{i}", "misura_0", 1000 + i, "exact", "2026-02", $"fonte-{i}", Text(i, "punto cifra"), Text(i, "nota cifra"));
        _files.Row($"{dataset}/figures", $"opera-{i}", $"misura_{i}", 2000 + i, "about", "2026-03", $"fonte-{i}", Text(i, "punto altra"), Text(i, "nota altra"));
        _files.Row($"{dataset}/events", $"opera-{i}", "2026-01-10", $"fase-{i}", Text(i, "fatto"), $"fonte-{i}", Text(i, "punto fatto"));
        _files.Row($"{dataset}/inferences", $"opera-{i}", "place", Text(i, "deduzione"), "high", $"fonte-{i}", Text(i, "punto deduzione"));
        _files.Row($"{dataset}/gaps", $"opera-{i}", "cup", Text(i, "mancanza"), $"fonte-{i}", Text(i, "punto mancanza"));
        _files.Row($"{dataset}/contracts", null, null, $"opera-{i}", Text(i, "oggetto"), null, Text(i, "impresa"), 100 + i, "2026-01", i % 2 == 0 ? "tender" : "awarded", $"fonte-{i}", Text(i, "punto contratto"));
    }

    private void Narratives(int i)
    {
        Narrative($"interventi/opera-{i}", i, "racconto");
        Narrative($"programmi/prog-{i}", i, "programma");
        Narrative($"strategie/sttm-{i}", i, "strategia");
        Narrative($"zone/zona-{i}", i, "zona");
        Narrative($"notizie/2026-01-10-notizia-{i}", i, "notizia", $"date: 2026-01-10\nsubjects: [opera-{i}]\n");
    }

    private void Narrative(string path, int text, string field, string more = "") => _files.Text(
        $"content/{path}.md",
        $"---\ntitle: {Json(Text(text, "titolo " + field))}\ndescription: {Json(Text(text, field))}\n{more}image:\n  file: immagini/segno.svg\n"
            + $"  alt: {Json(Text(text, "alt"))}\n  caption: {Json(Text(text, "didascalia"))}\n  credit: {Json(Text(text, "autore"))}\n---\nUn testo.\n");
}
