using System.Buffers;
using Atlas.Templating;

namespace Atlas.Tests.Templating;

public sealed class TemplateEngineTests
{
    [Fact]
    public void Registered_functions_get_typed_arguments_defaults_and_their_call()
    {
        var functions = new FunctionRegistry()
            .Add("figure", (CallContext call, string id, string measure = "cost") => $"{id}/{measure}@{call.Span.Start.Line}:{call.Span.Start.Column}")
            .Add("format.euro", (decimal amount) => new RawHtml($"<b>{amount}</b>"))
            .Add("joined", (params object[] parts) => string.Join('+', parts));

        Assert.Equal("co4/cost@1:4 co4/paid@1:23", Render("{{ figure 'co4' }} {{ figure 'co4' measure: 'paid' }}", functions: functions));
        Assert.Equal("<b>1.50</b>", Render("{{ 1.50m | format.euro }}", functions: functions));
        Assert.Equal("1+a", Render("{{ joined 1 'a' }}", functions: functions));
    }

    [Fact]
    public void What_a_template_captured_stays_with_the_function_that_was_given_it()
    {
        object? kept = null;
        var functions = new FunctionRegistry().Add("keep", (object html) =>
        {
            kept = html;
            return string.Empty;
        });
        var body = new string('x', 1000);
        var engine = new TemplateEngine(TemplateOptions.Atlas with { Escaping = HtmlEscaping.Always }, functions: functions);
        Assert.Empty(engine.Compile($"{{{{ capture a }}}}{body}{{{{ end; keep a }}}}", "t", out var template));

        template!.RenderToString(model: null, out _);
        template.RenderToString(model: null, out _);

        Assert.Equal(new RawHtml(body), kept);
    }

    [Fact]
    public void Long_captures_are_written_measured_compared_and_joined_like_short_ones()
    {
        var body = new string('x', 999) + "&";
        var engine = new TemplateEngine(TemplateOptions.Atlas with { Escaping = HtmlEscaping.Always });
        Assert.Empty(engine.Compile(
            $"{{{{ capture a }}}}{body}{{{{ end; capture b }}}}{{{{ a }}}}{{{{ a }}}}{{{{ end; b | string.size }}}} {{{{ a == a }}}} {{{{ a == b }}}} {{{{ b }}}}",
            "t",
            out var template));

        Assert.Equal($"2000 true false {body}{body}", template!.RenderToString(model: null, out _));
    }

    [Fact]
    public void More_captures_than_buffers_are_kept_apart()
    {
        var body = new string('y', 400);
        var engine = new TemplateEngine(TemplateOptions.Atlas with { Escaping = HtmlEscaping.Always });
        Assert.Empty(engine.Compile($"{{{{ all = []; for i in 1..50; capture a }}}}{body}{{{{ i; end; all = all + [a]; end }}}}{{{{ for a in all; a; end }}}}", "t", out var template));

        Assert.Equal(string.Concat(Enumerable.Range(1, 50).Select(i => body + i)), template!.RenderToString(model: null, out _));
    }

    [Fact]
    public void A_function_of_the_host_tells_its_errors_where_it_is_called()
    {
        var functions = new FunctionRegistry().Add("figure", string (CallContext call, string id) => throw call.Error($"No figure {id}", $"Nessuna cifra {id}"));

        var error = Assert.Single(Errors("a\n{{ figure 'x' }}", functions));

        Assert.Equal(TemplateErrorKind.FunctionFailed, error.Kind);
        Assert.Equal((2, 4), (error.Span.Start.Line, error.Span.Start.Column));
        Assert.Equal("Nessuna cifra x", error.Message.Italian);
    }

    [Fact]
    public void A_bug_of_the_host_is_not_hidden_as_an_error_of_the_template()
    {
        var functions = new FunctionRegistry().Add("broken", string () => throw new NotSupportedException());

        Assert.Throws<NotSupportedException>(() => Errors("{{ broken }}", functions));
    }

    [Fact]
    public void A_delegate_without_a_result_is_no_function() =>
        Assert.Throws<ArgumentException>(() => new FunctionRegistry().Add("nothing", (string text) => { }));

    [Fact]
    public void Errors_in_included_templates_say_where_they_were_included()
    {
        var error = Assert.Single(Errors("x\n  {{ include 'failing' }}"));

        Assert.Equal("failing", error.Span.Path);
        var caller = Assert.Single(error.IncludeChain);
        Assert.Equal(("t.sbn-html", 2, 6), (caller.Path, caller.Start.Line, caller.Start.Column));
    }

    [Theory]
    [InlineData("<script>{{ include 'part.sbn-html' title }}</script>")]
    [InlineData("<style>{{ include 'nested.sbn-html' title }}</style>")]
    [InlineData("<script>{{ include 'part.sbn-html' title | string.strip }}</script>")]
    [InlineData("<script>{{ include 'hello' title }}</script>")]
    [InlineData("<p {{ include 'part.sbn-html' title }}>")]
    [InlineData("<a href=\"{{ include 'part.sbn-html' 'javascript:alert(1)' }}\">")]
    [InlineData("{{ func say }}<b>{{ $0 }}</b>{{ end }}<script>{{ say title }}</script>")]
    public void What_a_template_or_a_function_prints_is_held_to_the_place_where_it_is_called(string text) =>
        Assert.Equal(TemplateErrorKind.UnsafeOutputPlace, Assert.Single(Errors(text).Select(error => error.Kind).Distinct()));

    [Fact]
    public void After_a_call_within_a_script_text_is_text_again() => Assert.Equal(
        "<script><b>1</b></script><b>&lt;1&gt;</b>", Render("<script>{{ include 'part.sbn-html' 1 }}</script>{{ include 'part.sbn-html' '<1>' }}"));

    [Fact]
    public void Unknown_names_come_with_the_nearest_known_one()
    {
        Assert.Equal("title", Assert.Single(Errors("{{ titel }}")).Suggestion);
        Assert.Equal("name", Assert.Single(Errors("{{ place.naem }}")).Suggestion);
        Assert.Equal("upcase", Assert.Single(Errors("{{ string.upcas 'a' }}")).Suggestion);
        Assert.Null(Assert.Single(Errors("{{ qwertyuiop }}")).Suggestion);
    }

    [Fact]
    public void Nothing_is_written_where_there_is_an_error()
    {
        var output = new ArrayBufferWriter<char>();
        var engine = new TemplateEngine(TemplateOptions.Atlas);
        engine.Compile("before {{ nothing }} after", "t", out var template);

        var result = template!.Render(model: null, output);

        Assert.False(result.IsSuccess);
        Assert.Equal(0, output.WrittenCount);
    }

    [Fact]
    public void One_template_serves_all_threads()
    {
        var engine = new TemplateEngine(TemplateOptions.Atlas, new SpecTemplates(isHtml: true));
        engine.Compile("{{ x = count; for p in places; x = x + 1; include 'part.sbn-html' p.name; end }} {{ x }} {{ title | string.upcase }}", "t.sbn-html", out var template);
        var texts = new string[200];

        Parallel.For(0, texts.Length, i => texts[i] = template!.RenderToString(SpecModel.Create() with { Count = i }, out _));

        Assert.All(texts, (text, i) => Assert.Equal($"<b>Legnano</b><b>Rho</b><b>Baranzate</b> {i + 3} CASA &amp; &lt;BALILLA&gt;", text));
    }

    [Fact]
    public void A_rendering_leaves_nothing_to_the_next()
    {
        var engine = new TemplateEngine(TemplateOptions.Reference);
        engine.Compile("[{{ a }}{{ $b }}{{ date.format }}]{{ a = 1; $b = 2; readonly a; date.format = '%Y'; ret }}", "t", out var template);

        var first = template!.RenderToString(model: null, out _);
        var second = template.RenderToString(model: null, out _);

        Assert.Equal("[%d %b %Y]", first);
        Assert.Equal(first, second);
    }

    [Fact]
    public void Templates_are_loaded_once_and_missing_ones_are_told()
    {
        var engine = new TemplateEngine(TemplateOptions.Atlas, new SpecTemplates(isHtml: true));

        Assert.True(engine.TryLoad("hello", out var first, out _));
        Assert.True(engine.TryLoad("hello", out var second, out _));
        Assert.Same(first, second);
        Assert.False(engine.TryLoad("nowhere", out _, out var missing));
        Assert.Equal(TemplateErrorKind.UnknownInclude, Assert.Single(missing).Kind);
        Assert.False(engine.TryLoad("invalid", out _, out var invalid));
        Assert.Equal(TemplateErrorKind.Syntax, Assert.Single(invalid).Kind);
    }

    [Fact]
    public void A_template_sees_no_types_and_no_methods()
    {
        var model = new Dictionary<string, object>(StringComparer.Ordinal) { ["type"] = typeof(string), ["action"] = (Func<int>)(() => 1) };

        Assert.Equal("[] []", RenderModel("[{{ type.assembly }}{{ type.full_name }}] [{{ action.method }}]", model));
        Assert.Equal("[]", RenderModel("[{{ type.get_type }}]", model));
    }

    [Fact]
    public void A_dictionary_can_be_the_model()
    {
        var model = new Dictionary<string, object?>(StringComparer.Ordinal) { ["a"] = 1, ["b"] = new[] { "x" }, ["c"] = null };

        Assert.Equal("1 x []", RenderModel("{{ a }} {{ b[0] }} [{{ c }}]", model));
    }

    [Fact]
    public void Invalid_templates_are_not_compiled()
    {
        var parsed = TemplateParser.Parse("{{ 1 + }}", "t", TemplateOptions.Atlas);

        Assert.False(parsed.IsValid);
        Assert.Throws<ArgumentException>(() => new TemplateEngine(TemplateOptions.Atlas).Compile(parsed));
    }

    private static string Render(string text, FunctionRegistry? functions = null)
    {
        var engine = new TemplateEngine(TemplateOptions.Atlas, new SpecTemplates(isHtml: true), functions);
        Assert.Empty(engine.Compile(text, "t.sbn-html", out var template));
        var rendered = template!.RenderToString(SpecModel.Create(), out var result);
        Assert.Empty(result.Errors);
        return rendered;
    }

    private static IReadOnlyList<TemplateError> Errors(string text, FunctionRegistry? functions = null)
    {
        var engine = new TemplateEngine(TemplateOptions.Atlas, new SpecTemplates(isHtml: true), functions);
        Assert.Empty(engine.Compile(text, "t.sbn-html", out var template));
        template!.RenderToString(SpecModel.Create(), out var result);
        return result.Errors;
    }

    private static string RenderModel(string text, object model)
    {
        var engine = new TemplateEngine(TemplateOptions.Reference);
        engine.Compile(text, "t", out var template);
        return template!.RenderToString(model, out _);
    }
}
