using System.Collections.Frozen;
using System.Globalization;
using Atlas.Core.Formats;
using Atlas.Core.Records;

namespace Atlas.Core.Languages;

/// <summary>The words of the interface in one language: those of a language file, in Italian where it has none.</summary>
public sealed class InterfaceWords
{
    /// <summary>Start of the keys of measures' names: <c>measure.expected_cost</c>.</summary>
    public const string MeasurePrefix = "measure.";

    /// <summary>Start of the keys of vocabularies' words: <c>term.stage.works</c>.</summary>
    public const string TermPrefix = "term.";

    /// <summary>Key of the site's title.</summary>
    public const string SiteTitle = "site.title";

    /// <summary>Key of the site's subtitle.</summary>
    public const string SiteSubtitle = "site.subtitle";

    /// <summary>Key of the site's description.</summary>
    public const string SiteDescription = "site.description";

    private readonly FrozenDictionary<string, string> _texts;

    private InterfaceWords(string language, FrozenDictionary<string, string> texts)
    {
        Language = language;
        _texts = texts;
        Format = new LocalFormat(this);
    }

    /// <summary>The words that the templates are written with.</summary>
    public static InterfaceWords Italian { get; } = new("it", FrozenDictionary<string, string>.Empty);

    /// <summary>The language as a BCP 47 tag.</summary>
    public string Language { get; }

    /// <summary>Numbers and dates in this language.</summary>
    public LocalFormat Format { get; }

    /// <summary>The words of a language file.</summary>
    public static InterfaceWords Of(LanguageFile file) => new(
        file.Language, file.Texts.DistinctBy(text => text.Key.Value, StringComparer.Ordinal).ToFrozenDictionary(text => text.Key.Value, text => text.Text.Value, StringComparer.Ordinal));

    /// <summary>The key of a word of a vocabulary.</summary>
    public static string KeyOf(VocabularyTerm term) => $"{TermPrefix}{term.Vocabulary}.{term.Id.Value}";

    /// <summary>The phrase under <paramref name="key"/>, or nothing where neither the file nor Italian has it.</summary>
    public string? Find(string key) => _texts.TryGetValue(key, out string? text) || InterfacePhrases.All.TryGetValue(key, out text) ? text : null;

    /// <summary>The phrase under <paramref name="key"/>, which is one of <see cref="InterfacePhrases.All"/>.</summary>
    public string Of(string key) => Find(key) ?? throw new ArgumentException($"There is no phrase '{key}'.", nameof(key));

    /// <summary>The phrase under <paramref name="key"/> with <paramref name="arguments"/> in its places; numbers are written as the language does.</summary>
    public string Of(string key, params ReadOnlySpan<object?> arguments) => Filled(Of(key), arguments);

    /// <summary>A phrase with <paramref name="arguments"/> in its places; numbers are written as the language does.</summary>
    public string Filled(string phrase, params ReadOnlySpan<object?> arguments)
    {
        var written = new object?[arguments.Length];
        for (int i = 0; i < arguments.Length; i++)
        {
            written[i] = arguments[i] switch
            {
                int number => Format.Number(number),
                decimal number => Format.Number(number),
                var other => other,
            };
        }

        return string.Format(CultureInfo.InvariantCulture, phrase, written);
    }
}
