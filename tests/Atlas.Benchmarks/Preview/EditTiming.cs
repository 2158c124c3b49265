using System.Diagnostics;
using System.Globalization;
using System.Text;
using Atlas.Build;
using Atlas.Cli.Preview;
using Atlas.Cli.Terminals;
using Atlas.Core.Diagnostics;

namespace Atlas.Benchmarks.Preview;

/// <summary>
/// Times the preview as an editor meets it: from the moment a file is saved to the last byte of the refreshed page, over HTTP
/// (DESIGN §9, "one narrative edited, preview refreshed").
/// </summary>
/// <param name="folder">The atlas's folder, with a narrative <c>content/interventi/int-1.md</c>.</param>
internal sealed class EditTiming(string folder)
{
    private const int WarmUps = 5;
    private const int Rounds = 25;
    private const string Page = "interventi/int-1/";
    private const string Text = "content/interventi/int-1.md";

    /// <summary>Runs every kind of edit and prints its times.</summary>
    public async Task Run()
    {
        using var host = new PreviewHost(new BuildRequest { Source = folder }, new Wording(Language.Italian), defect => Console.Error.WriteLine(defect));
        long start = Stopwatch.GetTimestamp();
        host.Start(0);
        Task answering = host.Run(CancellationToken.None);
        using var client = new HttpClient { BaseAddress = new Uri(host.Address), Timeout = Timeout.InfiniteTimeSpan };
        using var events = new StreamReader(await client.GetStreamAsync(new Uri("_atlas/events", UriKind.Relative)), Encoding.UTF8);
        await client.GetStringAsync(new Uri(Page, UriKind.Relative));
        Console.WriteLine($"first page {Stopwatch.GetElapsedTime(start).TotalMilliseconds:0} ms");
        while (!(await client.GetStringAsync(new Uri("_atlas/diagnostics", UriKind.Relative))).Contains("\"whole\":true", StringComparison.Ordinal))
        {
            await events.ReadLineAsync();
        }

        Console.WriteLine($"every page checked {Stopwatch.GetElapsedTime(start).TotalMilliseconds:0} ms");
        await Time(client, events, "text of a narrative", Text, (text, mark) => text.TrimEnd() + $"\n\n{mark}\n");
        await Time(client, events, "front matter of a narrative", Text, (text, mark) => Replaced(text, "description: ", mark));
        await Time(client, events, "template", "templates/intervention.sbn-html", (text, mark) => text + $"<p>{mark}</p>");
        await Time(client, events, "row of a dataset", "data/generato/events.csv", (text, mark) => text + $"int-1,2025-01,tender,{mark},stampa,pagina 1\n");
        host.Dispose();
        await answering;
    }

    private async Task Time(HttpClient client, StreamReader events, string name, string path, Func<string, string, string> edit)
    {
        string file = Path.Combine(folder, path);
        string original = await File.ReadAllTextAsync(file);
        var times = new List<double>();
        for (int round = -WarmUps; round < Rounds; round++)
        {
            string mark = string.Create(CultureInfo.InvariantCulture, $"segno{round + WarmUps}fine");
            await File.WriteAllTextAsync(file + ".new", edit(original, mark));
            long start = Stopwatch.GetTimestamp();
            File.Move(file + ".new", file, overwrite: true);
            while (true)
            {
                string? line = await events.ReadLineAsync();
                if (line is "event: page" && (await client.GetStringAsync(new Uri(Page, UriKind.Relative))).Contains(mark, StringComparison.Ordinal))
                {
                    break;
                }
            }

            if (round >= 0)
            {
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        }

        times.Sort();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-30} median {times[Rounds / 2],6:0.0} ms   best {times[0],6:0.0} ms   worst {times[^1],6:0.0} ms"));
    }

    private static string Replaced(string text, string key, string mark)
    {
        int at = text.IndexOf(key, StringComparison.Ordinal) + key.Length;
        return text.Insert(at, mark + " ");
    }
}
