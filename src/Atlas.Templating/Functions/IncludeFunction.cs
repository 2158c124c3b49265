using Atlas.Templating.Compilation;
using Atlas.Templating.Runtime;

namespace Atlas.Templating.Functions;

/// <summary>
/// <c>include</c>: renders another template with arguments: <c>$0</c> is its name, <c>$1</c> the first
/// argument, and those given by name are members of <c>$</c>.
/// </summary>
internal sealed class IncludeFunction : TemplateFunction
{
    public override int RequiredCount => 1;

    public override int MaxCount => int.MaxValue;

    public override bool KeepsNames => true;

    public override Value Invoke(RenderState state, scoped in Arguments arguments)
    {
        var template = Find(state, arguments);
        var text = Capture(state, template, arguments);
        return template.Compiled.Escapes ? Value.FromReference(new RawHtml(text)) : Value.From(text);
    }

    /// <summary>Renders straight into the output.</summary>
    public static void WriteTo(RenderState state, scoped in Arguments arguments, bool escapes)
    {
        var template = Find(state, arguments);
        if (state.Output.Indent is null && (!escapes || template.Compiled.Escapes))
            Run(state, template, arguments);
        else
            WriteCaptured(state, template, arguments, escapes && !template.Compiled.Escapes);
    }

    private static void WriteCaptured(RenderState state, Template template, scoped in Arguments arguments, bool escapes)
    {
        var text = Value.From(Capture(state, template, arguments));
        if (escapes && state.Surroundings != HtmlPlace.Text)
            HtmlSafety.Check(state, arguments.Span, state.Surroundings, text);
        ValueWriter.Write(state, text, escapes);
    }

    private static string Capture(RenderState state, Template template, scoped in Arguments arguments)
    {
        var start = state.Output.Length;
        state.Output.StartLine();
        Run(state, template, arguments);
        state.Output.StartLine();
        return state.Output.Cut(start);
    }

    private static void Run(RenderState state, Template template, scoped in Arguments arguments)
    {
        var given = new TemplateArray(arguments.Count);
        given.Items.AddRange(arguments.Values);
        foreach (var (name, value) in arguments.Named ?? [])
            given.EnsureProperties().Set(name, value);
        state.PushInclude(arguments.Span);
        template.Compiled.Execute(state, given);
        state.PopInclude();
    }

    private static Template Find(RenderState state, scoped in Arguments arguments)
    {
        if (arguments.Count == 0)
        {
            throw state.Error(TemplateErrorKind.InvalidArgument, arguments.Span,
                "Expecting at least the name of the template to include for the <include> function", "`include` vuole almeno il nome del modello");
        }

        var name = TextFormatter.Format(state, arguments[0]);
        if (name.Length == 0)
        {
            throw state.Error(TemplateErrorKind.InvalidArgument, arguments.Span, "Include template name cannot be null or empty",
                "Il nome del modello da includere è vuoto");
        }

        if (state.Engine.Load(name) is not { } loaded)
        {
            throw state.Error(TemplateErrorKind.UnknownInclude, arguments.SpanOf(0), $"The template `{name}` was not found",
                $"Il modello `{name}` non esiste");
        }

        return loaded.Template ?? throw Invalid(state, arguments, name, loaded);
    }

    private static TemplateException Invalid(RenderState state, scoped in Arguments arguments, string name, LoadedTemplate loaded)
    {
        // The errors of the included text are told with the way that led there.
        state.PushInclude(arguments.Span);
        var chain = state.IncludeChain();
        state.PopInclude();
        foreach (var error in loaded.Errors)
            state.Errors.Add(error with { IncludeChain = chain });
        return state.Error(TemplateErrorKind.InvalidInclude, arguments.SpanOf(0), $"Error while parsing template `{name}` from `{name}`",
            $"Il modello `{name}` contiene errori");
    }
}
