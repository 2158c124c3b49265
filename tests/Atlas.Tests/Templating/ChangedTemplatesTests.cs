using System.Diagnostics.CodeAnalysis;
using Atlas.Templating;

namespace Atlas.Tests.Templating;

public sealed class ChangedTemplatesTests
{
    [Fact]
    public void An_engine_for_changed_templates_uses_the_new_texts_and_leaves_the_old_engine_as_it_was()
    {
        var old = new TemplateEngine(TemplateOptions.Atlas, new Texts(("page", "{{ include 'part' }}!"), ("part", "prima")));
        Assert.Equal("prima!", Render(old));

        TemplateEngine changed = old.With(new Texts(("page", "{{ include 'part' }}!"), ("part", "dopo")));

        Assert.Equal("dopo!", Render(changed));
        Assert.Equal("prima!", Render(old));
    }

    [Fact]
    public void Only_a_changed_template_is_asked_for_and_compiled_again()
    {
        var old = new TemplateEngine(TemplateOptions.Atlas, new Texts(("page", "{{ include 'part' }}!"), ("part", "prima")));
        Render(old);
        var texts = new Texts(("page", "{{ include 'part' }}!"), ("part", "dopo"));
        TemplateEngine changed = old.With(texts);
        texts.Asked.Clear();

        Render(changed);

        Assert.Equal(["part"], texts.Asked);
    }

    [Fact]
    public void A_template_that_was_wrong_or_missing_is_looked_at_anew()
    {
        var old = new TemplateEngine(TemplateOptions.Atlas, new Texts(("page", "{{ if }}")));
        Assert.False(old.TryLoad("page", out _, out _));
        Assert.False(old.TryLoad("part", out _, out _));

        TemplateEngine changed = old.With(new Texts(("page", "{{ include 'part' }}!"), ("part", "ora")));

        Assert.Equal("ora!", Render(changed));
    }

    [Fact]
    public void A_template_that_is_gone_is_missing()
    {
        var old = new TemplateEngine(TemplateOptions.Atlas, new Texts(("page", "testo")));
        Render(old);

        Assert.False(old.With(new Texts()).TryLoad("page", out _, out _));
    }

    private static string Render(TemplateEngine engine)
    {
        Assert.True(engine.TryLoad("page", out Template? template, out _));
        return template.RenderToString(null, out _);
    }

    private sealed class Texts(params (string Path, string Text)[] texts) : ITemplateLoader
    {
        public List<string> Asked { get; } = [];

        public bool TryLoad(string path, [NotNullWhen(true)] out string? text)
        {
            Asked.Add(path);
            text = Array.Find(texts, known => string.Equals(known.Path, path, StringComparison.Ordinal)).Text;
            return text is not null;
        }
    }
}
