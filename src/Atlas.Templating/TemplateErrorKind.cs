namespace Atlas.Templating;

/// <summary>What is wrong with a template, for whoever maps errors to codes.</summary>
public enum TemplateErrorKind
{
    /// <summary>The text does not follow the language's grammar.</summary>
    Syntax,

    /// <summary>An output stands where HTML escaping cannot make it safe (unquoted attribute, script, style, tag or attribute name).</summary>
    UnsafeOutputPlace,

    /// <summary>A variable that nothing defines.</summary>
    UnknownVariable,

    /// <summary>A member that the object does not have.</summary>
    UnknownMember,

    /// <summary>A function that nothing defines.</summary>
    UnknownFunction,

    /// <summary>A member or an element is asked of null.</summary>
    NullTarget,

    /// <summary>A template asked for by an include does not exist.</summary>
    UnknownInclude,

    /// <summary>A template asked for by an include has errors of its own.</summary>
    InvalidInclude,

    /// <summary>A function got the wrong arguments: their number, names or types.</summary>
    InvalidArgument,

    /// <summary>An operator does not work on the values it got.</summary>
    InvalidOperation,

    /// <summary>A value cannot become the type that is wanted.</summary>
    InvalidConversion,

    /// <summary>An assignment to something that cannot be assigned.</summary>
    InvalidAssignment,

    /// <summary>A statement stands where it has no meaning, as a break outside a loop.</summary>
    InvalidStatement,

    /// <summary>A function registered by the host reported an error.</summary>
    FunctionFailed,

    /// <summary>Loops ran more steps than the limit.</summary>
    LoopLimit,

    /// <summary>Functions or includes called each other deeper than the limit.</summary>
    RecursionLimit,

    /// <summary>The output, or a text or list being built, is longer than the limit.</summary>
    OutputLimit,

    /// <summary>Expressions or blocks are nested deeper than the limit.</summary>
    NestingLimit,

    /// <summary>A regular expression took longer than the limit.</summary>
    RegexTimeout,
}
