using Atlas.Templating;

namespace Atlas.Tests.Templating;

/// <summary>Each limit stops a template with an error of its kind.</summary>
public sealed class TemplateLimitTests
{
    private static readonly TemplateLimits Small = new() { LoopSteps = 100, Recursion = 10, OutputLength = 1000, Nesting = 30, RegexTimeout = TimeSpan.FromMilliseconds(100) };

    [Theory]
    [InlineData("{{ while true; end }}")]
    [InlineData("{{ for x in 1..20; for y in 1..20; end; end }}")]
    [InlineData("{{ for x in 1..1000000000000; end }}")]
    [InlineData("{{ x = [1]; for y in x; x[x.size] = y; end }}{{ for a in 1..99; end }}{{ for a in 1..99; end }}")]
    [InlineData("{{ (1..100) | array.each @math.abs | array.each @math.abs }}")]
    public void Loops_stop(string text) => Assert.Equal(TemplateErrorKind.LoopLimit, FirstError(text));

    [Theory]
    [InlineData("{{ func f; f; end; f }}")]
    [InlineData("{{ func f(x); ret f(x + 1); end; f 1 }}")]
    [InlineData("{{ include 'endless' }}")]
    [InlineData("{{ func f; [1] | array.each @f; end; f }}")]
    [InlineData("{{ a = 'x'; a = `{{ a | object.eval_template }}`; a | object.eval_template }}")]
    public void Recursion_stops(string text) => Assert.Equal(TemplateErrorKind.RecursionLimit, FirstError(text));

    [Theory]
    [InlineData("{{ 'a' * 2000 }}")]
    [InlineData("{{ for x in 1..99; 'aaaaaaaaaaaaaaaaaaaa'; end }}")]
    [InlineData("{{ a = 'aaaaaaaaaa'; for x in 1..99; a = a + a; end }}")]
    [InlineData("{{ a = [1]; for x in 1..99; a = a * 10; end }}")]
    [InlineData("{{ a = []; a[2000000000] = 1 }}")]
    [InlineData("{{ 'a' | string.pad_left 2000000000 }}")]
    [InlineData("{{ [1] | array.insert_at 2000000000 1 }}")]
    [InlineData("{{ capture a; for x in 1..99; 'aaaaaaaaaaaaaaaaaaaa'; end; end }}")]
    [InlineData("{{ 1 << 2000000000 }}")]
    [InlineData("{{ a = 'aaaaaaaaaa'; for x in 1..99; a = $\"{a}{a}\"; end }}")]
    public void Output_stops(string text) => Assert.Equal(TemplateErrorKind.OutputLimit, FirstError(text));

    [Theory]
    [InlineData("(", ")")]
    [InlineData("[", "]")]
    [InlineData("{a: ", "}")]
    [InlineData("-", "")]
    [InlineData("!", "")]
    [InlineData("1 + (", ")")]
    [InlineData("a[", "]")]
    [InlineData("true ? ", " : 1")]
    public void Nesting_stops(string open, string close)
    {
        var text = "{{ " + string.Concat(Enumerable.Repeat(open, 5000)) + "1" + string.Concat(Enumerable.Repeat(close, 5000)) + " }}";

        Assert.Equal(TemplateErrorKind.NestingLimit, TemplateParser.Parse(text, "t", Options()).Errors[0].Kind);
    }

    [Fact]
    public void Nesting_of_blocks_stops()
    {
        var text = string.Concat(Enumerable.Repeat("{{ if true }}", 5000)) + string.Concat(Enumerable.Repeat("{{ end }}", 5000));

        Assert.Equal(TemplateErrorKind.NestingLimit, TemplateParser.Parse(text, "t", Options()).Errors[0].Kind);
    }

    [Fact]
    public void A_chain_of_else_if_stops()
    {
        var text = "{{ if false }}" + string.Concat(Enumerable.Repeat("{{ else if false }}", 5000)) + "{{ end }}";

        Assert.Equal(TemplateErrorKind.NestingLimit, TemplateParser.Parse(text, "t", Options()).Errors[0].Kind);
    }

    [Theory]
    [InlineData("1", " + 1")]
    [InlineData("true", " && true")]
    [InlineData("null", " ?? 1")]
    [InlineData("'a'", " == 'a'")]
    [InlineData("this", ".a")]
    [InlineData("this", "?.a")]
    [InlineData("this", "[0]")]
    [InlineData("f", "(1)")]
    [InlineData("1", " | math.plus 1")]
    public void A_chain_of_operators_stops(string first, string next)
    {
        var text = "{{ " + first + string.Concat(Enumerable.Repeat(next, 100_000)) + " }}";

        Assert.Equal(TemplateErrorKind.NestingLimit, TemplateParser.Parse(text, "t", TemplateOptions.Atlas).Errors[0].Kind);
    }

    [Fact]
    public void A_chain_counts_what_stands_inside_its_first_operand()
    {
        var inner = "(" + string.Join(" + ", Enumerable.Repeat("1", 300)) + ")";
        var text = "{{ " + inner + string.Concat(Enumerable.Repeat(" + 1", 300)) + " }}";

        Assert.Equal(TemplateErrorKind.NestingLimit, Assert.Single(TemplateParser.Parse(text, "t", TemplateOptions.Atlas).Errors).Kind);
    }

    [Fact]
    public void Chains_beside_each_other_are_no_longer_one()
    {
        var sum = string.Join(" + ", Enumerable.Repeat("1", 400));
        var text = "{{ " + string.Concat(Enumerable.Repeat(sum + "; ", 3)) + $"[{sum}, {sum}, {sum}] }}}}";
        new TemplateEngine(TemplateOptions.Atlas).Compile(text, "t", out var template);

        Assert.Equal("400400400[400, 400, 400]", template!.RenderToString(model: null, out _));
    }

    [Theory]
    [InlineData("{{ x = 9; for i in 1..99; x = x * x; end }}")]
    [InlineData("{{ x = 1; for i in 1..99; x = x << 100000; end }}")]
    [InlineData("{{ 1 | math.format 'N999999999' }}")]
    [InlineData("{{ 1.5 | object.format 'F2000000000000' }}")]
    public void Numbers_stop_growing(string text) => Assert.Equal(TemplateErrorKind.OutputLimit, FirstError(text));

    [Fact]
    public void Lists_that_hold_themselves_are_not_compared_for_ever() =>
        Assert.Equal(TemplateErrorKind.RecursionLimit, FirstError("{{ a = [1]; a[0] = a; b = [1]; b[0] = b; a == b }}"));

    [Fact]
    public void A_regular_expression_stops() =>
        Assert.Equal(TemplateErrorKind.RegexTimeout, FirstError("{{ ('a' * 40) + 'b' | regex.match '^(a+)+$' }}"));

    [Fact]
    public void A_long_sum_is_no_nesting_problem_at_run_time()
    {
        var options = TemplateOptions.Atlas with { Limits = new TemplateLimits { Nesting = 100_000, Chain = 100_000 } };
        var text = "{{ " + string.Join(" + ", Enumerable.Repeat("1", 2000)) + " }}";
        new TemplateEngine(options).Compile(text, "t", out var template);

        Assert.Equal("2000", template!.RenderToString(model: null, out _));
    }

    [Fact]
    public void Every_error_speaks_italian_too()
    {
        var errors = TemplateSpecFile.ReadAll().SelectMany(SpecRunner.Errors).ToList();

        Assert.True(errors.Count > 80);
        Assert.All(errors, e => Assert.False(string.IsNullOrWhiteSpace(e.Message.Italian), e.ToString()));
        Assert.All(errors, e => Assert.NotEqual(e.Message.English, e.Message.Italian));
    }

    private static TemplateOptions Options() => TemplateOptions.Atlas with { Limits = Small };

    private static TemplateErrorKind FirstError(string text)
    {
        var engine = new TemplateEngine(Options(), new SpecTemplates(isHtml: false));
        Assert.Empty(engine.Compile(text, "t", out var template));
        template!.RenderToString(model: null, out var result);
        Assert.False(result.IsSuccess);
        return result.Errors[^1].Kind;
    }
}
