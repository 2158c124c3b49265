namespace Atlas.Tests.Templating;

/// <summary>A behaviour of the language: a template and what it must give, text or errors.</summary>
public sealed record TemplateSpec(string Chapter, string Name, bool IsStrict, bool IsHtml, string Template, string Expected)
{
    public override string ToString() => $"{Chapter}: {Name}";
}
