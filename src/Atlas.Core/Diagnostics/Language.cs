namespace Atlas.Core.Diagnostics;

/// <summary>The language in which messages are written.</summary>
public enum Language
{
    /// <summary>Italian, the editors' language and the default.</summary>
    Italian,

    /// <summary>English, by <c>--lang en</c>.</summary>
    English,
}
