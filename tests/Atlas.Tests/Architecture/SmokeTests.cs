namespace Atlas.Tests.Architecture;

public sealed class SmokeTests
{
    [Fact]
    public void Runs() => Assert.True(typeof(SmokeTests).IsSealed);
}
