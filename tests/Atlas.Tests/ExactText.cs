using Atlas.Tests.Architecture;

namespace Atlas.Tests;

/// <summary>Compares a text with the file of this project that keeps it; outside CI a missing file is written, to be read before it is kept.</summary>
internal static class ExactText
{
    public static void AssertIs(string file, string actual)
    {
        string path = Path.Combine(Repository.Root, "tests", "Atlas.Tests", file);
        if (!File.Exists(path) && Environment.GetEnvironmentVariable("CI") is null)
        {
            File.WriteAllText(path, actual);
            Assert.Fail($"{file} was missing and has been written: read it before it is kept");
        }

        Assert.Equal(File.ReadAllText(path), actual);
    }
}
