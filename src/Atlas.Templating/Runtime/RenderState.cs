using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Atlas.Templating.Compilation;
using Atlas.Templating.Members;

namespace Atlas.Templating.Runtime;

/// <summary>All that one rendering changes: its output, variables, calls and counters. Used by one thread at a time and then again.</summary>
internal sealed class RenderState : IDisposable
{
    private readonly List<LocalFrame> _frames = [];
    private readonly List<TextSpanInSource> _includes = [];
    private readonly List<PushedScope> _scopes = [];
    private readonly List<CapturedText> _captures = [];
    private Value[] _arguments = new Value[64];
    private int _argumentCount;
    private int _frameCount;
    private int _loopSteps;

    public RenderState(TemplateEngine engine)
    {
        Engine = engine;
        Globals = new GlobalScope(engine.Symbols);
        Output = new OutputWriter { MaxLength = engine.Options.Limits.OutputLength };
        Call = new CallContext(this);
        This = new CurrentGlobals(this);
        Frame = OpenFrame(new LocalLayout());
        Source = new SourceText(string.Empty, string.Empty);
    }

    public TemplateEngine Engine { get; }

    public TemplateOptions Options => Engine.Options;

    public bool IsStrict => Engine.Options.IsStrict;

    public OutputWriter Output { get; }

    public GlobalScope Globals { get; }

    public CallContext Call { get; }

    /// <summary>The template that is running, for the places of errors.</summary>
    public SourceText Source { get; set; }

    public LocalFrame Frame { get; private set; }

    /// <summary>The object given by the host, and its shape.</summary>
    public object? Model { get; private set; }

    public TypeShape? ModelShape { get; private set; }

    public bool HasScopes => _scopes.Count > 0;

    public List<PushedScope> Scopes => _scopes;

    /// <summary>The value of the return statement that is being carried out.</summary>
    public Value ReturnValue { get; set; }

    /// <summary>The format that dates are printed in; null for the default one.</summary>
    public string? DateFormat { get; set; }

    /// <summary>Random numbers of <c>math.random</c>, the same for each rendering.</summary>
    public Random? Random { get; set; }

    /// <summary>The object that <c>this</c> is where no other is the current one.</summary>
    public CurrentGlobals This { get; }

    /// <summary>The errors found so far.</summary>
    public ErrorCollector Errors { get; } = new();

    /// <summary>The block of a wrap statement, on its way to the function that is called.</summary>
    public Executor? PendingBlock { get; set; }

    /// <summary>The statement that writes, for errors of the writer.</summary>
    public TextSpan Place { get; set; }

    /// <summary>Where in the HTML the caller of the template, function or block that is running writes what that writes.</summary>
    public HtmlPlace Surroundings { get; set; }

    /// <summary>Positions of <c>array.cycle</c>, by group.</summary>
    public Dictionary<string, int>? Cycles { get; set; }

    public void Open(object? model)
    {
        Model = model;
        ModelShape = model is null or TemplateObject ? null : Engine.Shapes.Of(model);
    }

    /// <summary>Makes the state as good as new.</summary>
    public void Reset()
    {
        while (_frameCount > 1)
            CloseFrame();
        Frame.Close();
        Output.Clear();
        Globals.Clear();
        _scopes.Clear();
        _includes.Clear();
        foreach (var capture in _captures)
            capture.Release();
        _captures.Clear();
        Array.Clear(_arguments, 0, _arguments.Length);
        _argumentCount = 0;
        _loopSteps = 0;
        Model = null;
        ModelShape = null;
        DateFormat = null;
        Random = null;
        Cycles = null;
        ReturnValue = Value.Null;
        PendingBlock = null;
        Surroundings = HtmlPlace.Text;
        Errors.Clear();
    }

    /// <summary>Takes what was written since a length away as HTML.</summary>
    public RawHtml Capture(int from)
    {
        // A short string is cheaper than a buffer that must be given back, and a loop must not hold one for each of its steps.
        const int LeastPooled = 256;
        const int MostPooled = 16;
        if (Output.Length - from < LeastPooled || _captures.Count == MostPooled)
            return new RawHtml(Output.Cut(from));
        var captured = new CapturedText(Output.Written[from..]);
        Output.Truncate(from);
        _captures.Add(captured);
        return new RawHtml(captured);
    }

    public StateMark Mark() => new(_frameCount, _scopes.Count, _includes.Count, _argumentCount, Source, Output.Indent, Surroundings);

    /// <summary>Goes back to where it stood before a statement failed.</summary>
    public void GoBack(in StateMark mark)
    {
        while (_frameCount > mark.Frames)
            CloseFrame();
        _scopes.RemoveRange(mark.Scopes, _scopes.Count - mark.Scopes);
        _includes.RemoveRange(mark.Includes, _includes.Count - mark.Includes);
        _argumentCount = mark.Arguments;
        Source = mark.Source;
        Output.Indent = mark.Indent;
        Surroundings = mark.Surroundings;
    }

    public void Dispose() => Output.Dispose();

    /// <summary>Opens the frame of a call.</summary>
    public LocalFrame OpenFrame(LocalLayout layout)
    {
        if (_frames.Count == _frameCount)
            _frames.Add(new LocalFrame());
        Frame = _frames[_frameCount++];
        Frame.Open(layout);
        return Frame;
    }

    public void CloseFrame()
    {
        Frame.Close();
        Frame = _frames[--_frameCount - 1];
    }

    /// <summary>Checks that one more call does not go too deep.</summary>
    public void EnterCall(TextSpan span)
    {
        if (_frameCount > Options.Limits.Recursion || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw Error(TemplateErrorKind.RecursionLimit, span, $"Exceeding number of recursive depth limit `{Options.Limits.Recursion}` for node: `{Source.Slice(span)}`",
                $"Funzioni e include si richiamano oltre il limite di {Options.Limits.Recursion} livelli: `{Source.Slice(span)}`");
        }
    }

    public void PushInclude(TextSpan span) => _includes.Add(new TextSpanInSource(Source, span));

    public void PopInclude() => _includes.RemoveAt(_includes.Count - 1);

    /// <summary>Reserves places for the arguments of a call; <see cref="PopArguments"/> gives them back.</summary>
    public int ReserveArguments(int count)
    {
        var start = _argumentCount;
        _argumentCount += count;
        if (_argumentCount > _arguments.Length)
            Array.Resize(ref _arguments, Math.Max(_argumentCount, _arguments.Length * 2));
        return start;
    }

    public void SetArgument(int place, Value value) => _arguments[place] = value;

    public ReadOnlySpan<Value> ArgumentsFrom(int start, int count) => _arguments.AsSpan(start, count);

    public void PopArguments(int start) => _argumentCount = start;

    /// <summary>Counts a step of a loop.</summary>
    public void CountStep(TextSpan span)
    {
        if (++_loopSteps > Options.Limits.LoopSteps)
        {
            throw Error(TemplateErrorKind.LoopLimit, span, $"Exceeding number of iteration limit `{Options.Limits.LoopSteps}` for loop statement.",
                $"I cicli hanno superato il limite di {Options.Limits.LoopSteps} passi");
        }
    }

    public TemplateException Error(TemplateErrorKind kind, TextSpan span, string english, string italian, string? suggestion = null) =>
        new(new TemplateError(kind, Source.SpanOf(span), new TemplateMessage(english, italian), IncludeChain()) { Suggestion = suggestion });

    public ImmutableArray<SourceSpan> IncludeChain()
    {
        var chain = ImmutableArray.CreateBuilder<SourceSpan>(_includes.Count);
        for (var i = _includes.Count - 1; i >= 0; i--)
            chain.Add(_includes[i].Source.SpanOf(_includes[i].Span));
        return chain.ToImmutable();
    }
}
