using Atlas.Templating.Runtime;
using Atlas.Templating.Syntax;

namespace Atlas.Templating.Compilation;

/// <summary>Turns a template's syntax tree into delegates.</summary>
internal sealed partial class Compiler(TemplateEngine engine, SourceText source)
{
    private readonly bool _escapes = engine.Options.Escapes(source.Path);
    private LocalLayout _layout = new();

    /// <summary>Where in the HTML the statement that is being compiled writes.</summary>
    private HtmlScanner _html;

    /// <summary>Whether the code runs in the frame of a function that is not known here, as the block of a wrap does.</summary>
    private bool _isInForeignFrame;

    public CompiledTemplate Compile(Statement body) => new(source, CompileStatement(body), _layout, _escapes);
}
