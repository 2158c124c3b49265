using System.Text;
using Atlas.Templating;

namespace Atlas.Tests.Templating;

/// <summary>Whatever the text, parsing and rendering end with output or errors, never with an exception.</summary>
public sealed class TemplateFuzzTests
{
    private static readonly string[] Pieces =
    [
        "{{", "}}", "{{-", "-}}", "{{~", "~}}", "{%{", "}%}", " ", "\n", ";", "if ", "else ", "else if ", "end ", "for ", "x ", " in ", "while ", "case ", "when ",
        "func f", "(x)", "(x, y = 1)", "ret ", "do; ", "capture ", "with ", "wrap ", "import ", "readonly ", "break ", "continue ", "tablerow ", "include 'hello' ", "$", "$$", "$0", "$x", "this",
        "empty", "null", "true", "1", "2.5", "3m", "0x1F", "1..3", "\"a\"", "'b'", "`c`", "$\"{", "}\"", "[", "]", "{", "}", "(", ")", ":", ",", ".", "?.", "?", "??", "??=", "?!", "=", "==", "+", "-",
        "*", "/", "//", "%", "<<", ">>", "&&", "||", "|", "|>", "!", "@", "^", "++", "--", "+=", "#", "##", "\\", "§", "text", "title", "places", "place.name", "string.upcase", "array.map 'name'",
        "math.round", "object.eval", "regex.match '('", "html.strip", "date.parse", "for.index", ".empty?", "limit:1 ", "\0", "\r\n", "😀",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Pieces_of_the_language_in_any_order(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 3000; i++)
        {
            var text = new StringBuilder(random.Next(2) == 0 ? "{{ " : string.Empty);
            for (var count = random.Next(1, 25); count > 0; count--)
                text.Append(Pieces[random.Next(Pieces.Length)]);
            Survives(text.ToString());
        }
    }

    [Fact]
    public void Random_characters()
    {
        var random = new Random(4);
        for (var i = 0; i < 2000; i++)
        {
            var text = new StringBuilder("{{");
            for (var count = random.Next(60); count > 0; count--)
                text.Append((char)(random.Next(8) == 0 ? random.Next(0x10000) : random.Next(1, 127)));
            Survives(text.ToString());
        }
    }

    [Fact]
    public void Templates_cut_anywhere()
    {
        foreach (var spec in TemplateSpecFile.ReadAll().Where((_, i) => i % 4 == 0))
        {
            for (var length = 0; length < spec.Template.Length; length += 3)
                Survives(spec.Template[..length]);
        }
    }

    [Fact]
    public void Templates_with_a_character_changed()
    {
        var random = new Random(5);
        foreach (var spec in TemplateSpecFile.ReadAll())
        {
            var text = spec.Template.ToCharArray();
            for (var i = 0; i < 5 && text.Length > 0; i++)
            {
                text[random.Next(text.Length)] = (char)random.Next(32, 127);
                Survives(new string(text));
            }
        }
    }

    private static void Survives(string text)
    {
        var limits = new TemplateLimits { LoopSteps = 200, Recursion = 10, OutputLength = 5000, RegexTimeout = TimeSpan.FromMilliseconds(50) };
        foreach (var options in new[] { TemplateOptions.Atlas with { Limits = limits }, TemplateOptions.Reference with { Limits = limits } })
        {
            var engine = new TemplateEngine(options, new SpecTemplates(isHtml: true));
            try
            {
                var errors = engine.Compile(text, "t.sbn-html", out var template);
                Assert.All(errors, e => Assert.InRange(e.Span.Start.Line, 1, int.MaxValue));
                template?.RenderToString(SpecModel.Create(), out _);
            }
            catch (Exception exception) when (exception is not Xunit.Sdk.XunitException)
            {
                Assert.Fail($"{exception.GetType().Name} for {Convert.ToHexString(Encoding.UTF8.GetBytes(text))}: {text}\n{exception}");
            }
        }
    }
}
