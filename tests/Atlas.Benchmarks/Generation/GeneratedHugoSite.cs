using System.Globalization;

namespace Atlas.Benchmarks.Generation;

/// <summary>Writes a Hugo site with as many pages as a generated atlas, so that both can be timed in one run (DESIGN §9).</summary>
/// <param name="size">How many pages of each kind.</param>
public sealed class GeneratedHugoSite(AtlasSize size)
{
    /// <summary>Writes the site into <paramref name="folder"/>.</summary>
    public void WriteTo(string folder)
    {
        Write(folder, "config.toml", "baseURL = 'https://example.org/'\ntitle = 'Atlante'\ndisableKinds = ['taxonomy', 'term', 'RSS']\n");
        Write(
            folder,
            "layouts/_default/baseof.html",
            "<!doctype html><html lang=it><head><meta charset=utf-8><title>{{ .Title }}</title></head><body><nav><a href=/>Home</a></nav><main>{{ block \"main\" . }}{{ end }}</main></body></html>");
        Write(
            folder,
            "layouts/_default/single.html",
            "{{ define \"main\" }}<h1>{{ .Title }}</h1><dl>{{ range $k, $v := .Params.figures }}<dt>{{ $k }}</dt><dd>{{ lang.FormatNumber 2 $v }}</dd>{{ end }}</dl>"
            + "<ol>{{ range .Params.events }}<li>{{ .date }}: {{ .text }}</li>{{ end }}</ol>{{ .Content }}<p><a href=\"{{ .Params.programme }}\">Programma</a></p>{{ end }}");
        Write(
            folder,
            "layouts/_default/list.html",
            "{{ define \"main\" }}<h1>{{ .Title }}</h1><ul>{{ range first 500 .Pages }}<li><a href=\"{{ .RelPermalink }}\">{{ .Title }}</a></li>{{ end }}</ul>{{ end }}");
        WriteSection(folder, "interventi", size.Interventions);
        WriteSection(folder, "comuni", size.Municipalities);
        WriteSection(folder, "programmi", size.Programmes);
    }

    private static void WriteSection(string folder, string section, int count)
    {
        for (int i = 0; i < count; i++)
        {
            Write(folder, string.Create(CultureInfo.InvariantCulture, $"content/{section}/p-{i}.md"), string.Create(
                CultureInfo.InvariantCulture,
                $"""
                ---
                title: {section} {i}
                programme: /programmi/p-{i % 20}/
                figures: {"{"} spesa: {i * 1000}, contributo: {i * 900}, finanziamento: {i * 950}, pagamenti: {i * 300} {"}"}
                events:
                  - {"{"} date: 2021-05, text: Ammesso al finanziamento {"}"}
                  - {"{"} date: 2023-05, text: Lavori avviati {"}"}
                ---
                Un paragrafo che racconta l'opera numero {i}, con un [collegamento](/comuni/p-{i % 100}/).

                """));
        }
    }

    private static void Write(string folder, string file, string text)
    {
        string path = Path.Combine(folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
