using Atlas.Core.Records;

namespace Atlas.Cli.Commands;

/// <summary>What a kind of subject is called on the command line.</summary>
/// <param name="Command">Name of the command: <c>intervento</c>.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Italian">With its article, in Italian.</param>
/// <param name="English">With its article, in English.</param>
/// <param name="Example">An example of the argument.</param>
internal sealed record SubjectWords(string Command, NarrativeKind Kind, string Italian, string English, string Example);
