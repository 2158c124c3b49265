namespace Atlas.Templating.Compilation;

/// <summary>Where in an HTML document the scanner is.</summary>
internal enum HtmlState
{
    Text,
    Tag,
    BeforeValue,
    Unquoted,
    DoubleQuoted,
    SingleQuoted,
    Comment,
}
