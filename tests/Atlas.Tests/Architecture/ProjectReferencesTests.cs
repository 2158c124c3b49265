using System.Xml.Linq;

namespace Atlas.Tests.Architecture;

/// <summary>References between projects go one way, and each project has the packages that the design gives it (DESIGN §2); CSV is written where open data are planned.</summary>
public sealed class ProjectReferencesTests
{
    private static readonly Dictionary<string, string[]> Projects = new(StringComparer.Ordinal)
    {
        ["Atlas.Core"] = [],
        ["Atlas.Templating"] = [],
        ["Atlas.Data"] = ["Atlas.Core"],
        ["Atlas.Pages"] = ["Atlas.Core"],
        ["Atlas.Rendering"] = ["Atlas.Core", "Atlas.Pages", "Atlas.Templating"],
        ["Atlas.Build"] = ["Atlas.Core", "Atlas.Data", "Atlas.Pages", "Atlas.Rendering"],
        ["Atlas.Cli"] = ["Atlas.Build"],
    };

    private static readonly Dictionary<string, string[]> Packages = new(StringComparer.Ordinal)
    {
        ["Atlas.Core"] = [],
        ["Atlas.Templating"] = [],
        ["Atlas.Data"] = ["CsvHelper", "YamlDotNet"],
        ["Atlas.Pages"] = ["CsvHelper", "Microsoft.Data.Sqlite", "NetTopologySuite"],
        ["Atlas.Rendering"] = ["AngleSharp", "Markdig"],
        ["Atlas.Build"] = [],
        ["Atlas.Cli"] = ["Spectre.Console", "System.CommandLine"],
    };

    public static TheoryData<string> Names => [.. Repository.Projects];

    [Fact]
    public void The_projects_are_those_of_the_design() => Assert.Equal(Projects.Keys.Order(StringComparer.Ordinal), Repository.Projects);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_project_refers_only_to_those_below_it(string project)
    {
        IEnumerable<string> references = Items(project, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path)!);

        Assert.Subset(Projects[project].ToHashSet(StringComparer.Ordinal), references.ToHashSet(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_project_has_only_the_packages_of_the_design(string project) =>
        Assert.Subset(Packages[project].ToHashSet(StringComparer.Ordinal), Items(project, "PackageReference").ToHashSet(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_project_is_in_the_solution_and_compiles_only_its_own_files(string project)
    {
        Assert.Contains($"\"{project}\"", File.ReadAllText(Path.Combine(Repository.Root, "Atlas.sln")), StringComparison.Ordinal);
        Assert.DoesNotContain(Items(project, "Compile"), path => path.StartsWith("..", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Items(string project, string element) =>
        XDocument.Load(Path.Combine(Repository.Root, "src", project, project + ".csproj"))
            .Descendants(element)
            .Select(item => item.Attribute("Include")?.Value.Replace('\\', '/'))
            .OfType<string>();
}
