namespace Atlas.Build.OutsideLinks;

/// <summary>Why a site gave no answer with a status.</summary>
public enum LinkFault
{
    /// <summary>It gave one.</summary>
    None,

    /// <summary>The text is no address that can be asked for.</summary>
    NotAnAddress,

    /// <summary>The name of the host is not known to anyone.</summary>
    NoSuchHost,

    /// <summary>The host takes no connection, or the network is not there.</summary>
    NoConnection,

    /// <summary>The certificate of the host cannot be believed.</summary>
    Certificate,

    /// <summary>The host did not answer in time.</summary>
    Timeout,

    /// <summary>One redirect leads to the next and none to an end.</summary>
    TooManyRedirects,

    /// <summary>The host asks to come back later than a check waits (<c>Retry-After</c>).</summary>
    AsksToWait,

    /// <summary>The host is of a private network, which a text or a table must not reach.</summary>
    PrivateNetwork,
}
