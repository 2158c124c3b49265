using System.Collections.Immutable;

namespace Atlas.Pages.OpenData;

/// <summary>Something to download.</summary>
/// <param name="Id">Its anchor.</param>
/// <param name="Title">Its name.</param>
/// <param name="Description">What it is.</param>
/// <param name="Files">The files.</param>
public sealed record DownloadModel(string Id, string Title, string Description, ImmutableArray<DownloadFileModel> Files);
