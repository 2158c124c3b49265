using Atlas.Templating.Runtime;

namespace Atlas.Templating.Functions;

/// <summary>The names that every template knows: the language's functions and the host's. It never changes once it is made.</summary>
internal sealed class BuiltinScope
{
    private readonly Dictionary<string, Value> _values = new(StringComparer.Ordinal);

    public BuiltinScope(TemplateOptions options, FunctionRegistry? functions)
    {
        Add(ArrayFunctions.Create());
        Add(DateFunctions.Create());
        Add(HtmlFunctions.Create(options));
        Add(MathFunctions.Create());
        Add(ObjectFunctions.Create());
        Add(RegexFunctions.Create());
        Add(StringFunctions.Create());
        Add(TimeSpanFunctions.Create());
        _values["include"] = Value.FromReference(new IncludeFunction());
        _values["include_join"] = Value.FromReference(new IncludeJoinFunction());
        _values["empty"] = Value.FromReference(EmptyObject.Instance);
        foreach (var (name, function) in functions?.Functions ?? [])
            AddHostFunction(name, function);
    }

    public IEnumerable<string> Names => _values.Keys;

    public bool TryGet(string name, out Value value) => _values.TryGetValue(name, out value);

    private void Add(FunctionGroup group) => _values[group.Name] = Value.FromReference(group);

    private void AddHostFunction(string name, Lazy<TemplateFunction> function)
    {
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        if (dot < 0)
        {
            _values[name] = Value.FromReference(function.Value);
            return;
        }

        if (!_values.TryGetValue(name[..dot], out var group) || group.Reference is not FunctionGroup functions)
        {
            functions = new FunctionGroup(name[..dot]);
            Add(functions);
        }

        functions.Add(name[(dot + 1)..], () => function.Value);
    }
}
