using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using Atlas.Templating;

namespace Atlas.Rendering.Pages;

/// <summary>The templates of an atlas by path below <c>templates/</c>, as includes write them, with or without extension.</summary>
/// <param name="texts">Text of each template by path with extension.</param>
public sealed class TemplateTexts(IReadOnlyDictionary<string, string> texts) : ITemplateLoader
{
    /// <summary>Extension of templates whose output is HTML.</summary>
    public const string Extension = ".sbn-html";

    private readonly FrozenDictionary<string, string> _texts = texts.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The paths, with extension, in ordinal order.</summary>
    public IEnumerable<string> Paths => _texts.Keys.Order(StringComparer.Ordinal);

    /// <inheritdoc/>
    public bool TryLoad(string path, [NotNullWhen(true)] out string? text) =>
        _texts.TryGetValue(path, out text) || _texts.TryGetValue(path + Extension, out text);
}
