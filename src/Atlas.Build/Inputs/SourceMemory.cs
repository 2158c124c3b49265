using Atlas.Data;

namespace Atlas.Build.Inputs;

/// <summary>What is kept between two readings of an atlas whose files are being edited, so that only what has changed is read again.</summary>
public sealed class SourceMemory
{
    /// <summary>The last picture of the folder; nothing before the first.</summary>
    internal AtlasSources? Sources { get; set; }

    /// <summary>What the files of that picture gave.</summary>
    internal CatalogueMemory Catalogue { get; } = new();
}
