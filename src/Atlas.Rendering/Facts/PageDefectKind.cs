namespace Atlas.Rendering.Facts;

/// <summary>What can be wrong with a page by itself.</summary>
public enum PageDefectKind
{
    /// <summary>Tags that don't close what they opened, or elements where HTML does not allow them.</summary>
    MalformedHtml,

    /// <summary>An id used twice.</summary>
    DuplicateId,

    /// <summary>No <c>h1</c>, or several.</summary>
    HeadingCount,

    /// <summary>A heading more than one level below the one before it.</summary>
    SkippedHeading,

    /// <summary>A page without language, title or description.</summary>
    MissingMetadata,

    /// <summary>A picture without alternative text.</summary>
    MissingAlternativeText,

    /// <summary>Something that a browser would fetch from another site.</summary>
    ThirdPartyRequest,

    /// <summary>Text that should have been replaced: braces of a template, <c>null</c>, <c>NaN</c>, the name of a type.</summary>
    Leftover,

    /// <summary>A reference without address.</summary>
    EmptyAddress,

    /// <summary>A script, style or handler in the page, which the content security policy refuses.</summary>
    InlineCode,
}
