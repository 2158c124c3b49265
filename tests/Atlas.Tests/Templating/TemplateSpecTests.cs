namespace Atlas.Tests.Templating;

public sealed class TemplateSpecTests
{
    public static TheoryData<string, string> Specs()
    {
        var data = new TheoryData<string, string>();
        foreach (var spec in TemplateSpecFile.ReadAll())
            data.Add(spec.Chapter, spec.Name);
        return data;
    }

    [Theory]
    [MemberData(nameof(Specs))]
    public void Gives_what_the_spec_says(string chapter, string name)
    {
        var spec = TemplateSpecFile.ReadAll().Single(s => s.Chapter == chapter && s.Name == name);
        Assert.Equal(spec.Expected, SpecRunner.Run(spec), ignoreLineEndingDifferences: false);
    }

    [Fact]
    public void Specs_cover_the_language_with_hundreds_of_cases() => Assert.True(TemplateSpecFile.ReadAll().Count() >= 300);
}
