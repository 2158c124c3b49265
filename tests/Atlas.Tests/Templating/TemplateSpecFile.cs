using System.Reflection;

namespace Atlas.Tests.Templating;

/// <summary>
/// Reads specs: `=== name` starts one (`=== [strict] name`, `=== [html] name` for those modes), `---` ends its template,
/// the next spec ends what is expected. The end of line before a mark belongs to the mark.
/// </summary>
internal static class TemplateSpecFile
{
    public static IEnumerable<TemplateSpec> ReadAll()
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var resource in assembly.GetManifestResourceNames().Where(n => n.EndsWith(".spec", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(resource)!;
            using var reader = new StreamReader(stream);
            var chapter = resource.Split('.')[^2];
            foreach (var spec in Read(chapter, reader.ReadToEnd()))
                yield return spec;
        }
    }

    private static IEnumerable<TemplateSpec> Read(string chapter, string text)
    {
        foreach (var part in text.TrimEnd('\n').Split("\n=== ").Skip(1))
        {
            var titleEnd = part.IndexOf('\n', StringComparison.Ordinal);
            var title = part[..titleEnd];
            var halves = part[(titleEnd + 1)..].Split("\n---\n");
            if (halves.Length != 2)
                throw new InvalidDataException($"{chapter}: '{title}' needs a template, a line with --- and what is expected.");
            var isHtml = title.StartsWith("[html] ", StringComparison.Ordinal);
            var isStrict = isHtml || title.StartsWith("[strict] ", StringComparison.Ordinal);
            var name = title[(title.IndexOf("] ", StringComparison.Ordinal) is >= 0 and var end && isStrict ? end + 2 : 0)..];
            yield return new TemplateSpec(chapter, name, isStrict, isHtml, halves[0], halves[1]);
        }
    }
}
