using Atlas.Templating;

namespace Atlas.Tests.Templating;

/// <summary>Renders a spec: its text, or its errors one to a line.</summary>
internal static class SpecRunner
{
    public static string Run(TemplateSpec spec)
    {
        var errors = TryRender(spec, out var text);
        return errors.Count == 0 ? text : string.Join('\n', errors);
    }

    public static IReadOnlyList<TemplateError> Errors(TemplateSpec spec) => TryRender(spec, out _);

    private static IReadOnlyList<TemplateError> TryRender(TemplateSpec spec, out string text)
    {
        var options = spec.IsStrict ? TemplateOptions.Atlas : TemplateOptions.Reference;
        var engine = new TemplateEngine(options with { Clock = new FixedClock() }, new SpecTemplates(spec.IsHtml));
        var errors = engine.Compile(spec.Template, spec.IsHtml ? "t.sbn-html" : "t", out var template);
        text = string.Empty;
        if (template is null)
            return errors;
        text = template.RenderToString(SpecModel.Create(), out var result);
        return result.Errors;
    }
}
