namespace Atlas.Pages.OpenData.Dcat;

/// <summary>RDF statements in the order in which they were made, by subject.</summary>
internal sealed class RdfGraph
{
    private readonly Dictionary<string, List<(string Predicate, RdfNode Value)>> _statements = new(StringComparer.Ordinal);
    private readonly List<string> _subjects = [];

    /// <summary>The subjects, in order.</summary>
    public IReadOnlyList<string> Subjects => _subjects;

    /// <summary>What is said of a subject.</summary>
    public IReadOnlyList<(string Predicate, RdfNode Value)> Of(string subject) => _statements[subject];

    /// <summary>Says that a resource is related to another; nothing where that is nothing.</summary>
    public void Link(string subject, string predicate, string? iri) => Add(subject, predicate, iri is null ? null : new RdfNode(iri, IsIri: true));

    /// <summary>Says that a resource is related to another, unless something was said of it already.</summary>
    public void Once(string subject, string predicate, string iri)
    {
        if (!_statements.ContainsKey(subject))
        {
            Link(subject, predicate, iri);
        }
    }

    /// <summary>Says a text in a language; nothing where it is empty.</summary>
    public void Say(string subject, string predicate, string? text, string? language = null) =>
        Add(subject, predicate, string.IsNullOrEmpty(text) ? null : new RdfNode(text, IsIri: false, language));

    /// <summary>Says a value of a type.</summary>
    public void Value(string subject, string predicate, string text, string type) => Add(subject, predicate, new RdfNode(text, IsIri: false, Type: type));

    private void Add(string subject, string predicate, RdfNode? value)
    {
        if (value is null)
        {
            return;
        }

        if (!_statements.TryGetValue(subject, out List<(string, RdfNode)>? statements))
        {
            _statements.Add(subject, statements = []);
            _subjects.Add(subject);
        }

        statements.Add((predicate, value));
    }
}
