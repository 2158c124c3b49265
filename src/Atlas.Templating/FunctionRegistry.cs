using Atlas.Templating.Functions;

namespace Atlas.Templating;

/// <summary>
/// The functions of a host. Each is a typed delegate: its parameters are those of the template's function, with their names in
/// snake case and their default values; a first parameter of type <see cref="CallContext"/> is not seen by templates. Parameters
/// may be texts, numbers, booleans, dates, enumerations, objects of the model, <see cref="object"/> for any value. A result of
/// type <see cref="RawHtml"/> is not escaped.
/// </summary>
public sealed class FunctionRegistry
{
    private readonly Dictionary<string, Lazy<TemplateFunction>> _functions = new(StringComparer.Ordinal);

    internal IEnumerable<KeyValuePair<string, Lazy<TemplateFunction>>> Functions => _functions;

    /// <summary>Adds a function.</summary>
    /// <param name="name">Its name in templates; with a dot, as <c>format.euro</c>, it belongs to a group.</param>
    /// <param name="function">A delegate with up to six parameters (besides the call) and a result.</param>
    /// <returns>The registry itself.</returns>
    /// <exception cref="ArgumentException">The delegate has more parameters, or no result.</exception>
    public FunctionRegistry Add(string name, Delegate function)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(function);
        DelegateFunctions.Check(function);
        _functions[name] = new Lazy<TemplateFunction>(() => DelegateFunctions.Create(function));
        return this;
    }
}
