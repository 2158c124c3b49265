namespace Atlas.Build.OutsideLinks;

/// <summary>A connection to a private network that was not made.</summary>
public sealed class PrivateNetworkException() : IOException("the host is of a private network");
