namespace Atlas.Tests.Templating;

/// <summary>A place of the model of the specs.</summary>
public sealed record SpecPlace(string Name, double AreaKm2, int Population);
