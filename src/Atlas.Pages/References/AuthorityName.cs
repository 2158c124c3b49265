using Atlas.Core.Values;

namespace Atlas.Pages.References;

/// <summary>The weight of a source in words.</summary>
public static class AuthorityName
{
    /// <summary>How readers call <paramref name="authority"/>.</summary>
    public static string Of(Authority authority) => authority switch
    {
        Authority.Register => "registro ufficiale",
        Authority.Act => "atto",
        Authority.Institution => "ente pubblico",
        _ => "stampa",
    };
}
