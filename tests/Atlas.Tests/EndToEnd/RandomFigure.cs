namespace Atlas.Tests.EndToEnd;

/// <summary>A figure of a random atlas, as the test that made it knows it.</summary>
internal sealed record RandomFigure(string Subject, string Measure, decimal Value, int Authority, string Date);
