namespace Atlas.Templating;

/// <summary>Which templates escape what they write into HTML.</summary>
public enum HtmlEscaping
{
    /// <summary>Those whose path ends in <c>.sbn-html</c>.</summary>
    ByExtension,

    /// <summary>All.</summary>
    Always,

    /// <summary>None, as in the reference implementation.</summary>
    Never,
}
