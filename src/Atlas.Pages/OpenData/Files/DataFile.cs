using Atlas.Pages.Plan;
using Atlas.Pages.Routes;

namespace Atlas.Pages.OpenData.Files;

/// <summary>
/// A published file whose size and digest others print. The digest is taken while the file is written; who asks before has it made once for
/// the digest alone, and since the same atlas gives the same bytes, both come to the same.
/// </summary>
/// <param name="route">Where it is.</param>
/// <param name="mediaType">Its media type.</param>
/// <param name="write">Writes its bytes.</param>
public sealed class DataFile(Route route, string mediaType, Action<Stream> write)
{
    private FileDigest? _digest;

    /// <summary>Where it is.</summary>
    public Route Route => route;

    /// <summary>Its media type.</summary>
    public string MediaType => mediaType;

    /// <summary>The name of the file without its folder.</summary>
    public string Name => route.Path[(route.Path.LastIndexOf('/') + 1)..];

    /// <summary>Size and SHA-256.</summary>
    public FileDigest Digest
    {
        get
        {
            if (_digest is null)
            {
                Write(Stream.Null);
            }

            return _digest!;
        }
    }

    /// <summary>Whether it prints the sizes and digests of other files.</summary>
    public bool DescribesFiles { get; init; }

    /// <summary>The file for the plan.</summary>
    public PlannedFile Planned => new(route, Write) { DescribesFiles = DescribesFiles, Digest = () => Digest };

    private void Write(Stream stream)
    {
        using var digesting = new DigestStream(stream);
        write(digesting);
        _digest = digesting.Digest();
    }
}
