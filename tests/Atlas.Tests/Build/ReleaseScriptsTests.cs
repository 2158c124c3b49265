using Atlas.Tests.Data;

namespace Atlas.Tests.Build;

/// <summary>The scripts that prepare a release, on a small copy of what they change.</summary>
public sealed class ReleaseScriptsTests : IDisposable
{
    private const string NeedsBash = "the scripts need bash, sed and awk of Linux";
    private const string Changelog = "# Changelog\n\n## Unreleased\n\n### Added\n\n- A map.\n- A list,\n  of two lines.\n\n## 0.1.0 - 2026-01-01\n\n- The first.\n";

    private readonly TemporaryFolder _folder = new();

    public ReleaseScriptsTests()
    {
        foreach (string script in (string[])["release", "changelog-section", "check-version"])
        {
            Directory.CreateDirectory(_folder.At("scripts"));
            File.Copy(Path.Combine(DiskFiles.RepositoryFolder, "scripts", script), _folder.At("scripts/" + script));
        }

        _folder.Write("CHANGELOG.md", Changelog);
        _folder.Write("Directory.Build.props", "<Project>\n  <Version>0.1.0</Version>\n</Project>\n");
        _folder.Write("publiccode.yml", "name: Atlas\nsoftwareVersion: 0.1.0\nreleaseDate: '2026-01-01'\n");
    }

    public static bool IsLinux => OperatingSystem.IsLinux();

    [Fact(SkipUnless = nameof(IsLinux), Skip = NeedsBash)]
    public void What_is_unreleased_becomes_the_section_of_the_version()
    {
        Assert.Equal(0, Run("release", "1.2.0", "2026-05-01").ExitCode);

        Assert.Equal(Changelog.Replace("## Unreleased\n", "## Unreleased\n\n## 1.2.0 - 2026-05-01\n", StringComparison.Ordinal), _folder.Read("CHANGELOG.md"));
        Assert.Contains("<Version>1.2.0</Version>", _folder.Read("Directory.Build.props"), StringComparison.Ordinal);
        Assert.Equal("name: Atlas\nsoftwareVersion: 1.2.0\nreleaseDate: '2026-05-01'\n", _folder.Read("publiccode.yml"));
        Assert.Equal("### Added\n\n- A map.\n- A list,\n  of two lines.", Run("changelog-section", "1.2.0").Output.Trim().ReplaceLineEndings("\n"));
        Assert.Equal(0, Run("check-version", "v1.2.0").ExitCode);
        Assert.Equal(1, Run("check-version", "v1.1.0").ExitCode);
    }

    [Theory(SkipUnless = nameof(IsLinux), Skip = NeedsBash)]
    [InlineData(2, "1.2")]
    [InlineData(2, "1.2.0", "ieri")]
    [InlineData(2, "1.2.0; rm -rf /", "2026-05-01")]
    [InlineData(1, "0.1.0")]
    public void A_version_that_cannot_be_is_refused_and_nothing_changes(int exitCode, params string[] arguments)
    {
        Assert.Equal(exitCode, Run("release", arguments).ExitCode);
        Assert.Equal(Changelog, _folder.Read("CHANGELOG.md"));
        Assert.Contains("<Version>0.1.0</Version>", _folder.Read("Directory.Build.props"), StringComparison.Ordinal);
    }

    [Fact(SkipUnless = nameof(IsLinux), Skip = NeedsBash)]
    public void A_release_without_anything_new_is_refused()
    {
        _folder.Write("CHANGELOG.md", "# Changelog\n\n## Unreleased\n\n## 0.1.0 - 2026-01-01\n\n- The first.\n");

        AtlasRun run = Run("release", "1.2.0");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("nothing in a section '## Unreleased'", run.Output, StringComparison.Ordinal);
    }

    [Fact(SkipUnless = nameof(IsLinux), Skip = NeedsBash)]
    public void The_repository_has_something_to_release() =>
        Assert.Equal(0, AtlasRun.Of("bash", [Path.Combine(DiskFiles.RepositoryFolder, "scripts/changelog-section"), "Unreleased"]).ExitCode);

    private AtlasRun Run(string script, params string[] arguments) => AtlasRun.Of("bash", [_folder.At("scripts/" + script), .. arguments]);

    public void Dispose() => _folder.Dispose();
}
