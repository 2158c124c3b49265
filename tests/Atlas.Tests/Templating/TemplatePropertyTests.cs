using System.Globalization;
using System.Net;
using System.Numerics;
using Atlas.Templating;

namespace Atlas.Tests.Templating;

/// <summary>What must hold for any numbers, texts and white space.</summary>
public sealed class TemplatePropertyTests
{
    [Fact]
    public void Integer_arithmetic_is_exact()
    {
        var random = new Random(11);
        for (var i = 0; i < 500; i++)
        {
            BigInteger a = random.NextInt64(long.MinValue / 2, long.MaxValue / 2) >> random.Next(60);
            BigInteger b = random.NextInt64(long.MinValue / 2, long.MaxValue / 2) >> random.Next(60);
            if (b.IsZero)
                b = 7;
            Assert.Equal($"{a + b} {a - b} {a * b} {BigInteger.Divide(a, b)} {a % b}", Render($"{{{{ ({a}) + ({b}) }}}} {{{{ ({a}) - ({b}) }}}} {{{{ ({a}) * ({b}) }}}} {{{{ ({a}) // ({b}) }}}} {{{{ ({a}) % ({b}) }}}}"));
            Assert.Equal($"{Text(a < b)} {Text(a == b)}", Render($"{{{{ ({a}) < ({b}) }}}} {{{{ ({a}) == ({b}) }}}}"));
        }
    }

    [Fact]
    public void Decimal_arithmetic_is_that_of_money()
    {
        var random = new Random(12);
        for (var i = 0; i < 500; i++)
        {
            var a = Money(random);
            var b = Money(random);
            var expected = string.Create(CultureInfo.InvariantCulture, $"{a + b} {a - b} {a * 3} {Text(a > b)}");
            Assert.Equal(expected, RenderModel("{{ a + b }} {{ a - b }} {{ a * 3 }} {{ a > b }}", new Pair(a, b)));
        }
    }

    [Fact]
    public void Decimals_pass_through_unchanged()
    {
        decimal[] odd = [0m, -0.01m, decimal.MaxValue, decimal.MinValue, 0.0000000000000000000000000001m, 9223372036854775807m, 9223372036854775808m, -9223372036854775808m, 1.10m, 100m];
        foreach (var value in odd)
            Assert.Equal(value.ToString(CultureInfo.InvariantCulture), RenderModel("{{ a }}", new Pair(value, 0)));
    }

    [Fact]
    public void Escaped_text_reads_back_and_holds_no_markup()
    {
        var random = new Random(13);
        for (var i = 0; i < 300; i++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(40)).Select(_ => "&<>\"'ab è€=/{}"[random.Next(14)])]);
            var html = RenderModel("{{ text }}", new Texts(text), "t.sbn-html");
            Assert.Equal(text, WebUtility.HtmlDecode(html));
            Assert.DoesNotContain(html, c => c is '<' or '>' or '"' or '\'');
        }
    }

    [Fact]
    public void White_space_control_takes_white_space_only()
    {
        var random = new Random(14);
        string[] spaces = ["", " ", "\n", "  \n", "\t", "\n\n ", " \r\n"];
        for (var i = 0; i < 500; i++)
        {
            var (before, after) = (spaces[random.Next(spaces.Length)], spaces[random.Next(spaces.Length)]);
            var (open, close) = (new[] { "{{", "{{-", "{{~" }[random.Next(3)], new[] { "}}", "-}}", "~}}" }[random.Next(3)]);
            var text = Render($"a{before}{open} 'x' {close}{after}b");
            Assert.Equal("axb", string.Concat(text.Where(c => !char.IsWhiteSpace(c))));
            if (open == "{{" && close == "}}")
                Assert.Equal($"a{before}x{after}b", text);
            if (open == "{{-")
                Assert.StartsWith("ax", text, StringComparison.Ordinal);
            if (close == "-}}")
                Assert.EndsWith("xb", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Sorting_is_stable_and_complete()
    {
        var random = new Random(15);
        for (var i = 0; i < 100; i++)
        {
            var numbers = Enumerable.Range(0, random.Next(30)).Select(_ => random.Next(-9, 9)).ToArray();
            Assert.Equal(string.Join(' ', numbers.Order()), RenderModel("{{ numbers | array.sort | array.join ' ' }}", new Listed(numbers)));
        }
    }

    private static decimal Money(Random random) => new decimal(random.Next(), random.Next(), 0, random.Next(2) == 0, (byte)random.Next(6));

    private static string Text(bool value) => value ? "true" : "false";

    private static string Render(string text) => RenderModel(text, new Pair(0, 0));

    private static string RenderModel(string text, object model, string path = "t")
    {
        Assert.Empty(new TemplateEngine(TemplateOptions.Atlas).Compile(text, path, out var template));
        var rendered = template!.RenderToString(model, out var result);
        Assert.Empty(result.Errors);
        return rendered;
    }

    private sealed record Pair(decimal A, decimal B);

    private sealed record Texts(string Text);

    private sealed record Listed(IReadOnlyList<int> Numbers);
}
