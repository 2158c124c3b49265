using System.Collections.Immutable;
using Atlas.Data.Documents;

namespace Atlas.Data.Site;

/// <summary>The keys of <c>web_editor</c> in <c>content/site.yml</c>: a Git-based editor (Decap CMS, Sveltia CMS) that the operator chooses.</summary>
internal static class WebEditorKeys
{
    /// <summary>The Git services that both editors know (Decap CMS, "Backends").</summary>
    public static ImmutableArray<string> Backends { get; } = ["github", "gitlab", "gitea", "git-gateway", "test-repo"];

    /// <summary>The key itself.</summary>
    public static DocumentKey Key { get; } =
        new("web_editor", KeyType.Map, new("Redazione sul web", "Web editor"), new("Pubblica anche admin/, per scrivere i testi dal browser con Decap CMS o Sveltia CMS.", "Publishes admin/ too, to write texts in the browser with Decap CMS or Sveltia CMS."))
        {
            Keys =
            [
                new("script", KeyType.Address, new("Script", "Script"), new("Indirizzo dello script dell'editor: lo sceglie chi gestisce il sito.", "Address of the editor's script, which the operator chooses.")) { IsRequired = true },
                new("integrity", KeyType.Text, new("Impronta", "Integrity"), new("Impronta dello script (Subresource Integrity): sha384-…", "Digest of the script (Subresource Integrity): sha384-…")),
                new("backend", KeyType.Text, new("Servizio Git", "Git service"), new("Servizio Git che custodisce l'atlante.", "Git service that keeps the atlas.")) { IsRequired = true, Words = Backends },
                new("repository", KeyType.Text, new("Deposito", "Repository"), new("Deposito, come ente/atlante.", "Repository, such as body/atlas.")),
                new("branch", KeyType.Text, new("Ramo", "Branch"), new("Ramo su cui si scrive; di norma main.", "Branch that is written to; main by default.")),
                new("base_url", KeyType.Address, new("Accesso", "Sign-in"), new("Indirizzo del servizio di accesso (OAuth), dove il servizio Git lo chiede.", "Address of the sign-in service (OAuth), where the Git service asks for one.")),
                new("connects_to", KeyType.Texts, new("Altri indirizzi", "Other addresses"), new("Altri indirizzi con cui lo script parla, per la Content-Security-Policy.", "Other addresses that the script talks to, for the Content-Security-Policy.")),
            ],
        };
}
