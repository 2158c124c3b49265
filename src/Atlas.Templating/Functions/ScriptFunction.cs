using Atlas.Templating.Compilation;
using Atlas.Templating.Runtime;
using Atlas.Templating.Syntax;

namespace Atlas.Templating.Functions;

/// <summary>A function written in a template.</summary>
internal sealed class ScriptFunction(FunctionDefinition definition, Executor body, LocalLayout layout, SourceText source) : TemplateFunction
{
    private readonly string? _ownName = (definition.Name as LocalVariableExpression)?.Name;
    private readonly Parameter[]? _parameters = definition.Parameters is { } parameters ? [.. parameters] : null;

    /// <summary>Whether the function declares its parameters; one that does not takes any arguments.</summary>
    public bool HasParameters => _parameters is not null;

    public override int RequiredCount => _parameters?.Count(p => p.Default is null && !p.IsVariable) ?? 0;

    public override int MaxCount => _parameters is null || _parameters is [.., { IsVariable: true }] ? int.MaxValue : _parameters.Length;

    public override bool KeepsNames => !HasParameters;

    public override int IndexOf(string parameter) => _parameters is null ? -1 : Array.FindIndex(_parameters, p => string.Equals(p.Name, parameter, StringComparison.Ordinal));

    public override Value Invoke(RenderState state, scoped in Arguments arguments)
    {
        if (HasParameters)
            CheckCount(state, arguments);
        var given = new TemplateArray(arguments.Count);
        if (_parameters is null)
            Take(given, arguments);
        else
            state.Scopes.Add(new PushedScope(Value.FromReference(Bind(given, arguments))));
        var result = Run(state, given);
        if (_parameters is not null)
            state.Scopes.RemoveAt(state.Scopes.Count - 1);
        return result;
    }

    private static void Take(TemplateArray given, scoped in Arguments arguments)
    {
        given.Items.AddRange(arguments.Values);
        foreach (var (name, value) in arguments.Named ?? [])
            given.EnsureProperties().Set(name, value);
    }

    private TemplateObject Bind(TemplateArray given, scoped in Arguments arguments)
    {
        var scope = new TemplateObject(_parameters!.Length);
        for (var i = 0; i < _parameters.Length; i++)
        {
            var parameter = _parameters[i];
            var value = parameter.IsVariable ? Value.FromReference(Rest(arguments, i))
                : Arguments.IsMissing(arguments[i]) ? parameter.Default ?? Value.Null
                : arguments[i];
            scope.Set(parameter.Name, value);
            given.Items.Add(value);
        }

        return scope;
    }

    private static TemplateArray Rest(scoped in Arguments arguments, int from)
    {
        var rest = new TemplateArray();
        if (from < arguments.Count)
            rest.Items.AddRange(arguments.Values[from..]);
        return rest;
    }

    private Value Run(RenderState state, TemplateArray given)
    {
        var caller = state.Source;
        var block = state.PendingBlock;
        state.PendingBlock = null;
        var frame = state.OpenFrame(layout);
        frame.Arguments = given;
        frame.Block = block;
        frame.BlockSource = caller;
        // A local function is in no other frame: it finds itself in its own.
        if (_ownName is not null)
            frame.Set(_ownName, Value.FromReference(this));
        state.Source = source;
        var result = body(state) == Flow.Return ? state.ReturnValue : Value.Null;
        state.ReturnValue = Value.Null;
        state.CloseFrame();
        state.Source = caller;
        return result;
    }
}
