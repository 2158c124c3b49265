using Atlas.Core.Diagnostics;
using Atlas.Core.Locations;
using Atlas.Core.Records;
using Atlas.Data.Documents;
using Atlas.Data.Files;
using Atlas.Data.Text;

namespace Atlas.Data.Narratives;

/// <summary>Reads a narrative: front matter into typed values, Markdown as text.</summary>
internal sealed class NarrativeReader(IInputFiles files, DiagnosticLog log)
{
    /// <summary>Reads <paramref name="path"/>, a file of <c>content/</c> about <paramref name="kind"/>; nothing when it is no text.</summary>
    public Narrative? Read(string path, NarrativeKind kind)
    {
        if (WholeText.Read(files, path, log) is not string whole)
        {
            return null;
        }

        NarrativeText text = NarrativeText.Split(path, whole, log);
        MapReader map = ReadFrontMatter(path, text, kind, out bool isReadable);
        string key = Path.GetFileNameWithoutExtension(path);
        var narrative = new Narrative
        {
            File = path,
            Kind = kind,
            Key = key,
            Title = kind is NarrativeKind.News or NarrativeKind.Page && isReadable ? map.RequiredText("title") : map.FilledText("title"),
            Description = map.FilledText("description"),
            Updated = map.Day("updated"),
            Date = kind == NarrativeKind.News ? map.Day("date") : null,
            Draft = map.Flag("draft")?.Value ?? false,
            Sources = map.Texts("sources"),
            Subjects = kind == NarrativeKind.News ? map.Texts("subjects") : [],
            Image = ReadImage(map),
            Body = text.Body,
            BodyLine = text.BodyLine,
        };
        Check(narrative, map, isReadable);
        return narrative;
    }

    /// <summary>Reads the front matter; <paramref name="isReadable"/> is false where it has been reported as a whole, so that no key of it is missed.</summary>
    private MapReader ReadFrontMatter(string path, NarrativeText text, NarrativeKind kind, out bool isReadable)
    {
        ParsedDocument document = YamlDocumentParser.Parse(path, text.FrontMatter, linesBefore: 1);
        if (document.Error is DocumentError error)
        {
            log.Add(Diagnose.Content.NotYaml(error.Location, error.Detail));
        }
        else if (document.Root is not (null or MapNode))
        {
            log.Add(Diagnose.Content.NotYaml(document.Root.Location, new Phrase("servono chiavi e valori", "keys and values are needed")));
        }

        isReadable = text.HasFrontMatter && document is { Error: null, Root: null or MapNode };
        MapNode map = document.Root as MapNode ?? new MapNode(new SourceLocation(path, 1, 1), []);
        return new MapReader(map, NarrativeKeys.Of(kind), FrontMatterFaults.Instance, log);
    }

    private NarrativeImage? ReadImage(MapReader map)
    {
        if (map.Map("image") is not MapReader image
            || image.RequiredText("file") is not Located<string> file)
        {
            return null;
        }

        Located<string>? alt = image.Text("alt");
        if (string.IsNullOrWhiteSpace(alt?.Value))
        {
            log.Add(Diagnose.Content.AlternativeMissing(alt?.Location ?? image.Location));
        }

        return new NarrativeImage(
            file, alt ?? new Located<string>(string.Empty, image.Location), image.FilledText("caption")?.Value, image.FilledText("credit")?.Value);
    }

    private void Check(Narrative narrative, MapReader map, bool isReadable)
    {
        if (narrative.Description is Located<string> { Value.Length: > NarrativeKeys.LongestDescription } description)
        {
            log.Add(Diagnose.Content.DescriptionTooLong(description.Location, description.Value.Length, NarrativeKeys.LongestDescription));
        }

        if (narrative.Kind == NarrativeKind.News)
        {
            CheckNews(narrative, map, isReadable);
        }

        if (isReadable && string.IsNullOrWhiteSpace(narrative.Body))
        {
            log.Add(Diagnose.Content.EmptyBody(new SourceLocation(narrative.File, narrative.BodyLine, 1)));
        }
    }

    private void CheckNews(Narrative news, MapReader map, bool isReadable)
    {
        if (isReadable && map.Node("date") is null)
        {
            map.Miss("date");
        }

        const int DateLength = 10;
        bool isDated = news.Key.Length > DateLength + 1 && news.Key[DateLength] == '-'
            && DateOnly.TryParseExact(news.Key.AsSpan(0, DateLength), "yyyy-MM-dd", out _);
        if (!isDated)
        {
            string day = news.Date is Located<DateOnly> known ? Iso(known.Value) : "2026-02-01";
            log.Add(Diagnose.Content.NewsName(news.File, news.Key, $"{day}-titolo-della-notizia.md"));
        }
        else if (news.Date is Located<DateOnly> date && !string.Equals(Iso(date.Value), news.Key[..DateLength], StringComparison.Ordinal))
        {
            log.Add(Diagnose.Content.NewsDateDiffers(date.Location, Iso(date.Value), news.Key[..DateLength]));
        }
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
