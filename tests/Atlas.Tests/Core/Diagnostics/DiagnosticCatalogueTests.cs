using System.Reflection;
using System.Text.RegularExpressions;
using Atlas.Core.Diagnostics;
using Atlas.Tests.Data;

namespace Atlas.Tests.Core.Diagnostics;

/// <summary>Every code has one rule, one factory, one page and a test that provokes it (DESIGN §7).</summary>
public sealed partial class DiagnosticCatalogueTests
{
    private static readonly string Pages = Path.Combine(DiskFiles.RepositoryFolder, "docs", "diagnostics");

    public static TheoryData<string> Codes => [.. Rules().Select(rule => rule.Code).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_code_has_its_page_in_both_languages_with_a_remedy(string code)
    {
        string[] lines = File.ReadAllLines(Path.Combine(Pages, code + ".md"));

        Assert.StartsWith($"# {code} — ", lines[0], StringComparison.Ordinal);
        Assert.Contains("## Rimedio", lines);
        Assert.Contains("## In English", lines);
    }

    [Fact]
    public void Every_page_is_that_of_a_code() => Assert.Empty(
        Directory.EnumerateFiles(Pages, "ATL*.md").Select(Path.GetFileNameWithoutExtension).Except(Rules().Select(rule => rule.Code), StringComparer.Ordinal));

    [Fact]
    public void Every_code_is_provoked_by_a_test() => Assert.Empty(Rules().Select(rule => rule.Code).Except(ProvokedCodes(), StringComparer.Ordinal));

    /// <summary>The code of nothing stands for the length of a code.</summary>
    [Fact]
    public void No_test_speaks_of_a_code_that_is_not_there() => Assert.Equal(["ATL0000"], ProvokedCodes().Except(Rules().Select(rule => rule.Code), StringComparer.Ordinal));

    [Fact]
    public void No_code_is_given_to_two_defects() =>
        Assert.Empty(Rules().GroupBy(rule => rule.Code, StringComparer.Ordinal).Where(group => group.Skip(1).Any()).Select(group => group.Key));

    [Fact]
    public void Every_code_is_of_the_range_of_its_class() => Assert.All(Fields(), field => Assert.Contains(
        ((DiagnosticRule)field.GetValue(null)!).Code[3],
        field.DeclaringType!.Name switch
        {
            nameof(Diagnose.Configuration) or nameof(Diagnose.Publishing) => "0",
            nameof(Diagnose.Data) or nameof(Diagnose.Records) => "1",
            nameof(Diagnose.Content) or nameof(Diagnose.Narrative) => "2",
            nameof(Diagnose.Templates) => "3",
            nameof(Diagnose.Routes) => "4",
            _ => "5",
        }));

    [Fact]
    public void Every_rule_has_a_factory_of_its_name() => Assert.All(Fields(), field =>
    {
        string factory = field.Name[..^"Rule".Length];
        Assert.Contains(field.DeclaringType!.GetMethods(), method => string.Equals(method.Name, factory, StringComparison.Ordinal));
    });

    [Fact]
    public void Both_languages_use_the_same_arguments() => Assert.All(Rules(), rule =>
    {
        Assert.Equal(Arguments(rule.Message.Italian), Arguments(rule.Message.English));
        Assert.Equal(Arguments(rule.Remedy.Italian), Arguments(rule.Remedy.English));
    });

    /// <summary>The codes that a test expects: in a text of its source, or by a case of the corpus that is named after it.</summary>
    private static HashSet<string> ProvokedCodes()
    {
        string tests = Path.Combine(DiskFiles.RepositoryFolder, "tests", "Atlas.Tests");
        IEnumerable<string> sources = Directory.EnumerateFiles(tests, "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));
        return
        [
            .. sources.SelectMany(path => CodeInText().Matches(File.ReadAllText(path))).SelectMany(text => Code().Matches(text.Value)).Select(code => code.Value),
            .. CorpusCase.Names.Select(name => name[.."ATL0000".Length]),
        ];
    }

    private static string Arguments(string format) =>
        string.Join(',', format.Where((c, i) => char.IsAsciiDigit(c) && i > 0 && format[i - 1] == '{').Distinct().Order());

    private static IEnumerable<DiagnosticRule> Rules() => Fields().Select(field => (DiagnosticRule)field.GetValue(null)!);

    private static IEnumerable<FieldInfo> Fields() =>
        typeof(Diagnose).GetNestedTypes().SelectMany(range => range.GetFields()).Where(field => field.FieldType == typeof(DiagnosticRule));

    [GeneratedRegex("\"[^\"\\n]*\\bATL[0-9]{4}\\b[^\"\\n]*\"", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex CodeInText();

    [GeneratedRegex(@"\bATL[0-9]{4}\b", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Code();
}
