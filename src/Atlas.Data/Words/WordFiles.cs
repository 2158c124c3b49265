using System.Collections.Immutable;
using Atlas.Core.Diagnostics;
using Atlas.Core.Languages;
using Atlas.Core.Locations;
using Atlas.Core.Site;
using Atlas.Data.Files;

namespace Atlas.Data.Words;

/// <summary>Finds and reads the tables of words in <c>content/</c>: the phrases of other languages and the synonyms of the search.</summary>
public static class WordFiles
{
    /// <summary>Folder of the languages.</summary>
    public const string LanguageFolder = "content/lingue/";

    /// <summary>The synonyms.</summary>
    public const string Synonyms = "content/sinonimi.csv";

    private const string Extension = ".csv";

    /// <summary>Whether a file is a table of words.</summary>
    public static bool IsOne(string path) =>
        string.Equals(path, Synonyms, StringComparison.Ordinal)
        || (path.StartsWith(LanguageFolder, StringComparison.Ordinal)
            && path.EndsWith(Extension, StringComparison.Ordinal)
            && path.IndexOf('/', LanguageFolder.Length) < 0);

    /// <summary>The languages that the settings ask for, in their order; those without a file, or that cannot be one, are reported.</summary>
    internal static ImmutableArray<LanguageFile> ReadLanguages(IInputFiles files, IEnumerable<InputFile> readable, SiteSettings site, DiagnosticLog log)
    {
        HashSet<string> paths = [.. readable.Select(file => file.Path)];
        HashSet<string> seen = new([site.Language], StringComparer.Ordinal);
        var read = ImmutableArray.CreateBuilder<LanguageFile>();
        foreach (Located<string> language in site.Languages)
        {
            string path = LanguageFolder + language.Value + Extension;
            if (!IsCode(language.Value) || !seen.Add(language.Value))
            {
                log.Add(Diagnose.Content.BadLanguage(language.Location, language.Value));
            }
            else if (!paths.Contains(path))
            {
                log.Add(Diagnose.Content.LanguageWithoutFile(language.Location, language.Value, path));
            }
            else if (new WordPairs(files, path, ("key", "text"), log) is var pairs && pairs.Read() is { } texts)
            {
                read.Add(new LanguageFile(language.Value, path, texts) { IsWhole = pairs.IsWhole });
            }
        }

        return read.ToImmutable();
    }

    /// <summary>The synonyms; none where the atlas has no such file.</summary>
    internal static ImmutableArray<LanguageText> ReadSynonyms(IInputFiles files, IEnumerable<InputFile> readable, DiagnosticLog log) =>
        readable.Any(file => string.Equals(file.Path, Synonyms, StringComparison.Ordinal)) ? new WordPairs(files, Synonyms, ("parola", "significa"), log).Read() ?? [] : [];

    // A language tag of two or three letters, with subtags where needed (BCP 47), in lower case because it names a folder of the site.
    private static bool IsCode(string language) =>
        language.Split('-') is [{ Length: 2 or 3 } first, .. var rest]
        && first.All(char.IsAsciiLetterLower)
        && rest.All(part => part.Length is >= 2 and <= 8 && part.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)));
}
