namespace Atlas.Pages.Search;

/// <summary>A piece of text that a document is found by.</summary>
/// <param name="Text">The text.</param>
/// <param name="Weight">How much a word in it says about the document, from <see cref="Body"/> to <see cref="Code"/>.</param>
public readonly record struct SearchField(string Text, int Weight)
{
    /// <summary>Weight of running text.</summary>
    public const int Body = 1;

    /// <summary>Weight of what the document belongs to.</summary>
    public const int Context = 3;

    /// <summary>Weight of a place.</summary>
    public const int Place = 5;

    /// <summary>Weight of the name.</summary>
    public const int Name = 9;

    /// <summary>Weight of a code that names nothing else.</summary>
    public const int Code = 12;
}
