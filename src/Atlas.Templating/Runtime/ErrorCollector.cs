using System.Collections.Immutable;

namespace Atlas.Templating.Runtime;

/// <summary>The errors of one rendering: each place once, up to a number that an author can read.</summary>
internal sealed class ErrorCollector
{
    private const int MaxErrors = 20;
    private const int MaxThrown = 200;

    private readonly ImmutableArray<TemplateError>.Builder _errors = ImmutableArray.CreateBuilder<TemplateError>();
    private int _thrown;

    public bool IsEmpty => _errors.Count == 0;

    public ImmutableArray<TemplateError> Errors => _errors.ToImmutable();

    public void Add(TemplateError error)
    {
        foreach (var known in _errors)
        {
            if (known.Span == error.Span && known.Kind == error.Kind)
                return;
        }

        _errors.Add(error);
    }

    /// <summary>Takes an error after which the rendering may go on to find others; false where it should stop.</summary>
    public bool TryGoOn(TemplateError error)
    {
        if (error.Kind is TemplateErrorKind.LoopLimit or TemplateErrorKind.RecursionLimit or TemplateErrorKind.OutputLimit)
            return false;
        if (++_thrown > MaxThrown || _errors.Count >= MaxErrors)
            return false;
        Add(error);
        return true;
    }

    public void Clear()
    {
        _errors.Clear();
        _thrown = 0;
    }
}
