using Atlas.Templating.Runtime;

namespace Atlas.Templating;

/// <summary>Text that already is HTML: a template that escapes its output writes it as it is. Two with the same text are equal.</summary>
public sealed record RawHtml
{
    private readonly CapturedText? _captured;
    private string? _html;

    /// <summary>A text.</summary>
    /// <param name="html">The HTML.</param>
    public RawHtml(string html) => _html = html;

    /// <summary>What a template has captured; a string is made of it only where somebody asks for one.</summary>
    internal RawHtml(CapturedText captured) => _captured = captured;

    /// <summary>The HTML.</summary>
    public string Html => _html ??= _captured!.Text.ToString();

    /// <summary>The HTML's characters, for as long as the rendering lasts.</summary>
    internal ReadOnlySpan<char> Text => _html is null ? _captured!.Text : _html;

    /// <summary>The HTML itself, so that string functions work on it.</summary>
    public override string ToString() => Html;

    /// <summary>Whether another has the same text.</summary>
    public bool Equals(RawHtml? other) => other is not null && string.Equals(Html, other.Html, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => Html.GetHashCode(StringComparison.Ordinal);
}
