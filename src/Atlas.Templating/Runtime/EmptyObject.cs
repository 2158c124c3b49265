namespace Atlas.Templating.Runtime;

/// <summary><c>empty</c>: equal to whatever has nothing inside (language reference, "The special variable empty").</summary>
internal sealed class EmptyObject
{
    public static readonly EmptyObject Instance = new();

    private EmptyObject()
    {
    }
}
