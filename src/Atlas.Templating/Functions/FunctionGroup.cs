using System.Diagnostics.CodeAnalysis;

namespace Atlas.Templating.Functions;

/// <summary>Functions under one name, as <c>string</c> or <c>array</c>. Each is made when it is first used.</summary>
internal sealed class FunctionGroup(string name)
{
    private readonly Dictionary<string, Lazy<TemplateFunction>> _functions = new(StringComparer.Ordinal);

    public string Name => name;

    public IEnumerable<string> FunctionNames => _functions.Keys;

    public FunctionGroup Add(string function, Func<TemplateFunction> create)
    {
        _functions[function] = new Lazy<TemplateFunction>(create);
        return this;
    }

    public bool TryGet(string function, [NotNullWhen(true)] out TemplateFunction? found)
    {
        found = _functions.TryGetValue(function, out var lazy) ? lazy.Value : null;
        return found is not null;
    }
}
