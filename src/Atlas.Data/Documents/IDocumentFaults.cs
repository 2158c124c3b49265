using Atlas.Core.Diagnostics;
using Atlas.Core.Locations;

namespace Atlas.Data.Documents;

/// <summary>The diagnostics that a kind of document gives for the same defects: site.yml, front matter and JSON descriptions have codes of their own.</summary>
internal interface IDocumentFaults
{
    /// <summary>A key that the document does not have; nothing where other keys are welcome.</summary>
    Diagnostic? UnknownKey(Located<string> key, string? nearest);

    /// <summary>A key written twice.</summary>
    Diagnostic DuplicateKey(Located<string> key);

    /// <summary>A key that must be there is not.</summary>
    Diagnostic MissingKey(SourceLocation at, string key);

    /// <summary>A value of another type than <paramref name="wanted"/>.</summary>
    Diagnostic WrongType(SourceLocation at, string key, Phrase wanted);
}
