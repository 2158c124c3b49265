using System.Text;
using Atlas.Cli.Terminals;
using Atlas.Core.Diagnostics;
using Atlas.Core.Languages;

namespace Atlas.Tests.Data;

/// <summary>
/// A folder of <c>Corpus/</c>: the files that it puts over those of <c>_base</c>, those it takes away (<c>without.txt</c>), and the
/// diagnostics that the reader must give, to the letter (<c>expected.txt</c>). What a file of this repository cannot be stands in
/// <c>folder.txt</c>: <c>link path</c>, <c>lock path</c>, <c>length path bytes</c>, <c>pad path bytes</c>, and <c>phrases path key</c>, which
/// adds to a language file every phrase of the interface that it lacks, but for the one of that key.
/// </summary>
internal static class CorpusCase
{
    public static string Folder { get; } = Path.Combine(DiskFiles.RepositoryFolder, "tests", "Atlas.Tests", "Data", "Corpus");

    public static IEnumerable<string> Names =>
        Directory.EnumerateDirectories(Folder).Select(path => Path.GetFileName(path)).Where(name => name[0] != '_').Order(StringComparer.Ordinal);

    public static string ExpectedFile(string name) => Path.Combine(Folder, name, "expected.txt");

    public static string Expected(string name) => File.ReadAllText(ExpectedFile(name));

    public static MemoryFiles Base()
    {
        var files = new MemoryFiles();
        Lay(files, "_base");
        return files;
    }

    public static MemoryFiles Files(string name)
    {
        MemoryFiles files = Base();
        Lay(files, name);
        string without = Path.Combine(Folder, name, "without.txt");
        foreach (string path in File.Exists(without) ? File.ReadAllLines(without) : [])
        {
            files.Without(path);
        }

        string folder = Path.Combine(Folder, name, "folder.txt");
        foreach (string line in File.Exists(folder) ? File.ReadAllLines(folder) : [])
        {
            string[] words = line.Split(' ');
            _ = words[0] switch
            {
                "link" => files.Linking(words[1]),
                "lock" => files.Locked(words[1]),
                "length" => files.OfLength(words[1], long.Parse(words[2])),
                "phrases" => files.With(words[1], [.. files.Bytes(words[1]), .. PhrasesBut(words[2], files.Bytes(words[1]))]),
                _ => files.With(words[1], [.. files.Bytes(words[1]), .. Enumerable.Repeat((byte)'x', int.Parse(words[2]))]),
            };
        }

        return files;
    }

    public static string Report(DiagnosticLog log, Language language = Language.Italian) => string.Concat(log.InOrder().Select(d => Line(d, language)));

    private static string Line(Diagnostic diagnostic, Language language)
    {
        var wording = new Wording(language);
        return $"{diagnostic.Location}: {wording.Severity(diagnostic.Severity)} {diagnostic.Code}: {diagnostic.Message(language)}\n"
            + $"  {wording.Say("rimedio", "remedy")}: {diagnostic.Remedy(language)}\n";
    }

    private static byte[] PhrasesBut(string key, byte[] there)
    {
        string text = Encoding.UTF8.GetString(there);
        return Encoding.UTF8.GetBytes(string.Concat(InterfacePhrases.All
            .OrderBy(phrase => phrase.Key, StringComparer.Ordinal)
            .Where(phrase => !string.Equals(phrase.Key, key, StringComparison.Ordinal) && !text.Contains($"\n{phrase.Key},", StringComparison.Ordinal))
            .Select(phrase => $"{phrase.Key},\"{phrase.Value}\"\n")));
    }

    private static void Lay(MemoryFiles files, string name)
    {
        string root = Path.Combine(Folder, name);
        foreach (string part in (string[])["data", "content"])
        {
            string folder = Path.Combine(root, part);
            foreach (string path in Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories) : [])
            {
                files.With(Path.GetRelativePath(root, path).Replace('\\', '/'), File.ReadAllBytes(path));
            }
        }
    }
}
