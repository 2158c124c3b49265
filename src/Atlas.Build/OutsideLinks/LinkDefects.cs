using System.Globalization;
using Atlas.Core.Diagnostics;
using Atlas.Core.Locations;

namespace Atlas.Build.OutsideLinks;

/// <summary>Says what is wrong with a link to another site as a diagnostic.</summary>
internal static class LinkDefects
{
    /// <summary>The diagnostic of a link and its answer; nothing when it is sound.</summary>
    /// <param name="link">The link.</param>
    /// <param name="answer">What its site answered.</param>
    /// <param name="placeOf">Where an address stands in the sources, if it does.</param>
    public static Diagnostic? Of(OutsideLink link, LinkAnswer answer, Func<string, SourceLocation?> placeOf)
    {
        if (answer.State == LinkState.Found)
        {
            return null;
        }

        SourceLocation at = placeOf(link.Address) ?? link.First;
        string day = answer.Asked.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return answer.State switch
        {
            LinkState.Moved => Diagnose.Output.OutsideLinkMoved(at, link.Address, answer.MovedTo ?? string.Empty, day, link.Pages),
            LinkState.Missing => Diagnose.Output.OutsideLinkBroken(at, link.Address, Reason(answer), day, link.Pages),
            _ => Diagnose.Output.OutsideLinkUnknown(at, link.Address, Reason(answer), day, link.Pages),
        };
    }

    private static Phrase Reason(LinkAnswer answer) => answer.Fault switch
    {
        LinkFault.NotAnAddress => new("non è un indirizzo", "it is no address"),
        LinkFault.NoSuchHost => new("il server non esiste", "there is no such server"),
        LinkFault.NoConnection => new("il server non accetta la connessione", "the server takes no connection"),
        LinkFault.Certificate => new("il certificato del server non è valido", "the server's certificate is not valid"),
        LinkFault.Timeout => new("il tempo è scaduto", "the time is over"),
        LinkFault.TooManyRedirects => new("rimanda troppe volte altrove", "it redirects too many times"),
        LinkFault.AsksToWait => new("il server chiede di tornare più tardi", "the server asks to come back later"),
        LinkFault.PrivateNetwork => new("il server è di una rete privata", "the server is of a private network"),
        _ => new($"il server risponde {answer.Status}", $"the server answers {answer.Status}"),
    };
}
