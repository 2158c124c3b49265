using System.Buffers;
using System.Collections.Immutable;
using Atlas.Templating.Compilation;
using Atlas.Templating.Runtime;

namespace Atlas.Templating;

/// <summary>A compiled template. One serves all threads.</summary>
public sealed class Template
{
    private readonly TemplateEngine _engine;

    internal Template(TemplateEngine engine, CompiledTemplate compiled)
    {
        _engine = engine;
        Compiled = compiled;
    }

    /// <summary>The path of the template.</summary>
    public string Path => Compiled.Source.Path;

    internal CompiledTemplate Compiled { get; }

    /// <summary>Renders the template.</summary>
    /// <param name="model">The object whose members are the template's variables: a record, or a dictionary with text keys. Null for none.</param>
    /// <param name="output">Gets the text, all at once, if there is no error.</param>
    /// <returns>The errors, if any: with them nothing is written.</returns>
    public RenderResult Render(object? model, IBufferWriter<char> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var state = _engine.RentState();
        var errors = Run(state, model);
        if (errors.IsEmpty)
        {
            output.Write(state.Output.Written);
            _engine.ReturnState(state);
            return RenderResult.Success;
        }

        _engine.ReturnState(state);
        return new RenderResult(errors);
    }

    /// <summary>Renders the template into a string; empty where there are errors.</summary>
    /// <param name="model">As in <see cref="Render"/>.</param>
    /// <param name="result">How it went.</param>
    public string RenderToString(object? model, out RenderResult result)
    {
        var state = _engine.RentState();
        result = new RenderResult(Run(state, model));
        var text = result.IsSuccess ? state.Output.Written.ToString() : string.Empty;
        _engine.ReturnState(state);
        return text;
    }

    private ImmutableArray<TemplateError> Run(RenderState state, object? model)
    {
        state.Open(model);
        try
        {
            Compiled.Execute(state);
        }
        catch (TemplateException exception)
        {
            state.Errors.Add(exception.Error);
        }
        catch (OutputLimitException)
        {
            var limit = state.Options.Limits.OutputLength;
            state.Errors.Add(state.Error(TemplateErrorKind.OutputLimit, state.Place, $"The output is longer than the limit of {limit} characters",
                $"La pagina supera il limite di {limit} caratteri").Error);
        }

        return state.Errors.Errors;
    }
}
