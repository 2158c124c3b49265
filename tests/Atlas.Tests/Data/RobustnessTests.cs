using System.Text;
using Atlas.Core.Diagnostics;
using Atlas.Data;

namespace Atlas.Tests.Data;

public sealed class RobustnessTests
{
    private const string Alphabet = "\",;\t\r\n -:[]{}&*!|>'%@#`\\/aè0.\u00a0\u200b€\0";

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 20)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Random_bytes_in_any_file_give_diagnostics_and_never_an_exception(int seed)
    {
        var random = new Random(seed);
        foreach (string path in CorpusCase.Base().Files.Select(file => file.Path))
        {
            byte[] noise = new byte[random.Next(0, 2000)];
            random.NextBytes(noise);
            Read(CorpusCase.Base().With(path, noise));
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Random_signs_in_the_middle_of_any_file_give_diagnostics_and_never_an_exception(int seed)
    {
        var random = new Random(seed);
        foreach (string path in CorpusCase.Base().Files.Select(file => file.Path))
        {
            MemoryFiles files = CorpusCase.Base();
            var text = new StringBuilder(files.Text(path));
            for (int i = 0; i < 8; i++)
            {
                text.Insert(random.Next(0, text.Length + 1), new string(Alphabet[random.Next(Alphabet.Length)], random.Next(1, 4)));
            }

            Read(files.With(path, text.ToString()));
        }
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    [InlineData("- ")]
    [InlineData("\"")]
    public void A_hundred_thousand_levels_do_not_exhaust_the_stack(string level)
    {
        string deep = string.Concat(Enumerable.Repeat(level, 100_000));

        Read(CorpusCase.Base().With("data/datapackage.json", deep));
        Read(CorpusCase.Base().With("content/site.yml", deep));
        Read(CorpusCase.Base().With("content/comuni/rho.md", $"---\n{deep}\n---\n"));
        Read(CorpusCase.Base().With("data/zones.csv", deep));
    }

    private static void Read(MemoryFiles files)
    {
        var log = new DiagnosticLog();
        CatalogueReader.Read(files, log, jobs: 1);
        Assert.All(log.InOrder(), diagnostic =>
        {
            Assert.NotEmpty(diagnostic.Message(Language.Italian));
            Assert.NotEmpty(diagnostic.Remedy(Language.English));
        });
    }
}
