using Atlas.Pages.OpenData.Files;

namespace Atlas.Pages.OpenData.Dcat;

/// <summary>Something that is offered, in one or more files.</summary>
/// <param name="Id">Its mark on the data page.</param>
/// <param name="Title">Its name.</param>
/// <param name="Description">What it is.</param>
/// <param name="Files">The files.</param>
public sealed record DcatDataset(string Id, string Title, string Description, IReadOnlyList<DataFile> Files);
