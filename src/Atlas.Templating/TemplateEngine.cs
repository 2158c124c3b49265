using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Atlas.Templating.Compilation;
using Atlas.Templating.Functions;
using Atlas.Templating.Members;
using Atlas.Templating.Runtime;

namespace Atlas.Templating;

/// <summary>
/// Compiles templates and keeps them. Safe to use from several threads; for changed templates see <see cref="With"/>.
/// </summary>
public sealed class TemplateEngine
{
    private readonly ConcurrentDictionary<string, LoadedTemplate> _loaded = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<RenderState> _states = [];
    private readonly ITemplateLoader? _loader;

    /// <summary>Makes an engine.</summary>
    /// <param name="options">How templates are parsed and rendered.</param>
    /// <param name="loader">Finds the templates asked for by path; without one, includes are errors.</param>
    /// <param name="functions">The host's functions, besides the language's own.</param>
    public TemplateEngine(TemplateOptions options, ITemplateLoader? loader = null, FunctionRegistry? functions = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        Options = options;
        _loader = loader;
        Builtins = new BuiltinScope(options, functions);
        Symbols = new SymbolTable();
        Shapes = new TypeShapes();
        Patterns = new PatternCache();
    }

    private TemplateEngine(TemplateEngine previous, ITemplateLoader loader)
    {
        Options = previous.Options;
        _loader = loader;
        Builtins = previous.Builtins;
        Symbols = previous.Symbols;
        Shapes = previous.Shapes;
        Patterns = previous.Patterns;
        foreach (var (path, loaded) in previous._loaded)
        {
            if (loaded.Template is { } template && loader.TryLoad(path, out var text) && string.Equals(text, template.Compiled.Source.Text, StringComparison.Ordinal))
                _loaded.TryAdd(path, loaded with { Template = new Template(this, template.Compiled) });
        }
    }

    /// <summary>The options.</summary>
    public TemplateOptions Options { get; }

    internal SymbolTable Symbols { get; }

    internal TypeShapes Shapes { get; }

    internal BuiltinScope Builtins { get; }

    internal PatternCache Patterns { get; }

    /// <summary>An engine for changed templates: it takes over what this one has compiled of the texts that stayed the same.</summary>
    /// <param name="loader">Finds the templates as they are now.</param>
    public TemplateEngine With(ITemplateLoader loader)
    {
        ArgumentNullException.ThrowIfNull(loader);
        return new TemplateEngine(this, loader);
    }

    /// <summary>Compiles a parsed template.</summary>
    /// <param name="parsed">A template without syntax errors.</param>
    /// <exception cref="ArgumentException">The template has syntax errors.</exception>
    public Template Compile(ParsedTemplate parsed)
    {
        ArgumentNullException.ThrowIfNull(parsed);
        if (!parsed.IsValid)
            throw new ArgumentException("A template with syntax errors cannot be compiled.", nameof(parsed));
        return new Template(this, new Compiler(this, parsed.Source).Compile(parsed.Body));
    }

    /// <summary>Parses and compiles a text.</summary>
    /// <param name="text">The template's text.</param>
    /// <param name="path">Its path, for errors.</param>
    /// <param name="template">The template, where the text has no error.</param>
    /// <returns>The syntax errors.</returns>
    public ImmutableArray<TemplateError> Compile(string text, string path, out Template? template)
    {
        var parsed = TemplateParser.Parse(text, path, Options);
        template = parsed.IsValid ? Compile(parsed) : null;
        return parsed.Errors;
    }

    /// <summary>Loads a template by its path, once.</summary>
    /// <param name="path">The path that the loader knows it by.</param>
    /// <param name="template">The template, where it exists and has no syntax error.</param>
    /// <param name="errors">Its syntax errors, or that it does not exist.</param>
    public bool TryLoad(string path, [NotNullWhen(true)] out Template? template, out ImmutableArray<TemplateError> errors)
    {
        var loaded = Load(path);
        template = loaded?.Template;
        errors = loaded?.Errors ?? [Missing(path)];
        return template is not null;
    }

    /// <summary>What is known of the template at a path; null where there is none.</summary>
    internal LoadedTemplate? Load(string path)
    {
        if (_loaded.TryGetValue(path, out var known))
            return known;
        if (_loader is null || !_loader.TryLoad(path, out var text))
            return null;
        var errors = Compile(text, path, out var template);
        return _loaded.GetOrAdd(path, new LoadedTemplate(template, errors));
    }

    internal RenderState RentState()
    {
        if (_states.TryTake(out var state))
            return state;
        return new RenderState(this);
    }

    internal void ReturnState(RenderState state)
    {
        state.Reset();
        _states.Add(state);
    }

    private static TemplateError Missing(string path)
    {
        var start = new SourcePosition(0, 1, 1);
        var message = new TemplateMessage($"The template `{path}` does not exist", $"Il modello `{path}` non esiste");
        return new TemplateError(TemplateErrorKind.UnknownInclude, new SourceSpan(path, start, start), message, []);
    }
}
