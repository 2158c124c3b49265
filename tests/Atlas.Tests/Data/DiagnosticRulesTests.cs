using System.Reflection;
using Atlas.Core.Diagnostics;

namespace Atlas.Tests.Data;

public sealed class DiagnosticRulesTests
{
    public static TheoryData<string> Codes => [.. ReaderRules().Select(rule => rule.Code)];

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

    private static IEnumerable<DiagnosticRule> ReaderRules() => ReaderFields().Select(Rule).OrderBy(rule => rule.Code, StringComparer.Ordinal);

    private static IEnumerable<FieldInfo> ReaderFields() =>
        RuleFields([typeof(Diagnose.Configuration), typeof(Diagnose.Data), typeof(Diagnose.Content)]);

    private static IEnumerable<FieldInfo> RuleFields(Type[] ranges) =>
        ranges.SelectMany(range => range.GetFields()).Where(field => field.FieldType == typeof(DiagnosticRule));

    private static DiagnosticRule Rule(FieldInfo field) => (DiagnosticRule)field.GetValue(null)!;
}
