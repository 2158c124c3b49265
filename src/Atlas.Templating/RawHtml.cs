namespace Atlas.Templating;

/// <summary>Text that already is HTML: a template that escapes its output writes it as it is.</summary>
/// <param name="Html">The HTML.</param>
public sealed record RawHtml(string Html)
{
    /// <summary>The HTML itself, so that string functions work on it.</summary>
    public override string ToString() => Html;
}
