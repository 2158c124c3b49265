namespace Atlas.Core.Diagnostics;

/// <summary>A number of things in the words of a message.</summary>
public static class Counted
{
    /// <summary><c>1 cella</c>, <c>3 celle</c>.</summary>
    public static Phrase Of(long count, Phrase one, Phrase many)
    {
        Phrase noun = count == 1 ? one : many;
        return new Phrase($"{count} {noun.Italian}", $"{count} {noun.English}");
    }
}
