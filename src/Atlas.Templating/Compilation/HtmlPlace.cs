namespace Atlas.Templating.Compilation;

/// <summary>Where in an HTML document a value is written.</summary>
internal enum HtmlPlace
{
    /// <summary>In text or in a quoted attribute value: escaping makes any text safe.</summary>
    Text,

    /// <summary>At the start of the address in a quoted attribute: the address must not carry out anything.</summary>
    AddressStart,

    /// <summary>In a script, a style, a tag or an unquoted attribute value: escaping makes no text safe.</summary>
    Code,
}
