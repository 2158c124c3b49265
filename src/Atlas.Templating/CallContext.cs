using System.Collections.Immutable;
using Atlas.Templating.Runtime;

namespace Atlas.Templating;

/// <summary>
/// What a function of the host may know about its call: where it is, so that its diagnostics can say so.
/// A function that wants it takes it as its first parameter.
/// </summary>
public sealed class CallContext
{
    internal CallContext(RenderState state) => State = state;

    /// <summary>Where the call is.</summary>
    public SourceSpan Span => State.Source.SpanOf(CurrentSpan);

    /// <summary>The includes that led to the template of the call, the innermost first.</summary>
    public ImmutableArray<SourceSpan> IncludeChain => State.IncludeChain();

    /// <summary>The object that the page is rendered with.</summary>
    public object? Model => State.Model;

    internal RenderState State { get; }

    internal TextSpan CurrentSpan { get; set; }

    /// <summary>Makes the exception to throw for what is wrong with the call; the rendering ends with its error.</summary>
    /// <param name="english">What to tell the author, in English.</param>
    /// <param name="italian">The same in Italian.</param>
    public TemplateException Error(string english, string italian) =>
        State.Error(TemplateErrorKind.FunctionFailed, CurrentSpan, english, italian);
}
