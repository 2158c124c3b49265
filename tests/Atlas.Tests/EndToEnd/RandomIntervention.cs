namespace Atlas.Tests.EndToEnd;

/// <summary>An intervention of a random atlas, as the test that made it knows it.</summary>
internal sealed record RandomIntervention(string Id, string Programme, string[] Municipalities);
