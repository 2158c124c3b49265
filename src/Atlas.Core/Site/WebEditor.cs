using System.Collections.Immutable;

namespace Atlas.Core.Site;

/// <summary>An editor of texts in the browser that keeps them in Git, such as Decap CMS or Sveltia CMS. Nothing of it is loaded unless it is set.</summary>
/// <param name="Script">Address of its script: http or https.</param>
/// <param name="Backend">The Git service, by the name that both editors give it: <c>github</c>, <c>gitlab</c>…</param>
public sealed record WebEditor(string Script, string Backend)
{
    /// <summary>Digest of the script (W3C Subresource Integrity), where set.</summary>
    public string? Integrity { get; init; }

    /// <summary>The repository, such as <c>ente/atlante</c>.</summary>
    public string? Repository { get; init; }

    /// <summary>The branch that is written to.</summary>
    public string Branch { get; init; } = "main";

    /// <summary>Address of the service that signs editors in.</summary>
    public string? SignIn { get; init; }

    /// <summary>Origins that the script talks to besides those of the Git service.</summary>
    public ImmutableArray<string> ConnectsTo { get; init; } = [];
}
