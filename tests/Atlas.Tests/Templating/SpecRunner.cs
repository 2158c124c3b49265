using Atlas.Templating;

namespace Atlas.Tests.Templating;

/// <summary>Renders a spec: its text, or its errors one to a line.</summary>
internal static class SpecRunner
{
    public static string Run(TemplateSpec spec)
    {
        var options = spec.IsStrict ? TemplateOptions.Atlas : TemplateOptions.Reference;
        var engine = new TemplateEngine(options with { Clock = new FixedClock() }, new SpecTemplates(spec.IsHtml));
        var errors = engine.Compile(spec.Template, spec.IsHtml ? "t.sbn-html" : "t", out var template);
        if (template is null)
            return string.Join('\n', errors);
        var text = template.RenderToString(SpecModel.Create(), out var result);
        return result.IsSuccess ? text : string.Join('\n', result.Errors);
    }
}
