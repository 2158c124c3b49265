namespace Atlas.Data.Files;

/// <summary>
/// The files of an atlas, however they are kept: the reader's only way to its input. Only <c>Atlas.Build</c> implements it
/// on a disk (DESIGN §2).
/// </summary>
/// <remarks>Used from several threads at once.</remarks>
public interface IInputFiles
{
    /// <summary>Every file below <c>data/</c> and <c>content/</c>, in any order.</summary>
    IReadOnlyList<InputFile> Files { get; }

    /// <summary>Opens a file of <see cref="Files"/> for one forward reading from its start.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    Stream Open(string path);

    /// <summary>
    /// An object that is the same as long as the bytes of a file are; nothing where that is not known, and the file is read again
    /// every time (see <see cref="CatalogueMemory"/>).
    /// </summary>
    object? IdentityOf(string path) => null;
}
