using System.Reflection;
using Atlas.Core.Diagnostics;

namespace Atlas.Tests.Data;

public sealed class DiagnosticRulesTests
{
    private static readonly string Pages = Path.Combine(DiskFiles.RepositoryFolder, "docs", "diagnostics");

    public static TheoryData<string> Codes => [.. ReaderRules().Select(rule => rule.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_code_of_the_reader_has_its_page_in_both_languages_with_a_remedy(string code)
    {
        string[] lines = File.ReadAllLines(Path.Combine(Pages, code + ".md"));

        Assert.StartsWith($"# {code} — ", lines[0], StringComparison.Ordinal);
        Assert.Contains("## Rimedio", lines);
        Assert.Contains("## In English", lines);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_code_of_the_reader_is_given_by_a_case_of_the_corpus(string code) =>
        Assert.Contains(CorpusCase.Names, name =>
            name.StartsWith(code + "-", StringComparison.Ordinal)
            && CorpusCase.Expected(name).Contains($" {code}: ", StringComparison.Ordinal));

    [Fact]
    public void Every_case_of_the_corpus_gives_the_code_that_it_is_named_after() =>
        Assert.All(CorpusCase.Names, name =>
            Assert.Contains($" {name[.."ATL0000".Length]}: ", CorpusCase.Expected(name), StringComparison.Ordinal));

    [Fact]
    public void No_code_is_given_to_two_defects() =>
        Assert.Empty(AllRules().GroupBy(rule => rule.Code, StringComparer.Ordinal).Where(group => group.Skip(1).Any()).Select(group => group.Key));

    [Fact]
    public void Every_rule_has_a_factory_of_its_name() => Assert.All(ReaderFields(), field =>
    {
        string factory = field.Name[..^"Rule".Length];
        Assert.Contains(field.DeclaringType!.GetMethods(), method => string.Equals(method.Name, factory, StringComparison.Ordinal));
    });

    [Fact]
    public void Both_languages_use_the_same_arguments() => Assert.All(ReaderRules(), rule =>
    {
        Assert.Equal(Arguments(rule.Message.Italian), Arguments(rule.Message.English));
        Assert.Equal(Arguments(rule.Remedy.Italian), Arguments(rule.Remedy.English));
    });

    private static string Arguments(string format) =>
        string.Join(',', format.Where((c, i) => char.IsAsciiDigit(c) && i > 0 && format[i - 1] == '{').Distinct().Order());

    private static IEnumerable<DiagnosticRule> AllRules() => RuleFields(typeof(Diagnose).GetNestedTypes()).Select(Rule);

    private static IEnumerable<DiagnosticRule> ReaderRules() => ReaderFields().Select(Rule).OrderBy(rule => rule.Code, StringComparer.Ordinal);

    private static IEnumerable<FieldInfo> ReaderFields() =>
        RuleFields([typeof(Diagnose.Configuration), typeof(Diagnose.Data), typeof(Diagnose.Content)]);

    private static IEnumerable<FieldInfo> RuleFields(Type[] ranges) =>
        ranges.SelectMany(range => range.GetFields()).Where(field => field.FieldType == typeof(DiagnosticRule));

    private static DiagnosticRule Rule(FieldInfo field) => (DiagnosticRule)field.GetValue(null)!;
}
