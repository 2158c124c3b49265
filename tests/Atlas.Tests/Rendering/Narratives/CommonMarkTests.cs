namespace Atlas.Tests.Rendering.Narratives;

/// <summary>
/// One or more behaviours of each chapter of the CommonMark specification 0.31, through the whole pipeline of narratives. What is different
/// on purpose is listed in docs/markdown.md.
/// </summary>
public sealed class CommonMarkTests
{
    [Theory]
    // 2.2 Tabs
    [InlineData("\tcodice\trientrato", "<pre><code>codice\trientrato\n</code></pre>")]
    [InlineData("- uno\n\n\tdue", "<ul>\n<li><p>uno</p>\n<p>due</p>\n</li>\n</ul>")]
    // 2.4 Backslash escapes
    [InlineData("\\*non corsivo\\* e \\<non html>", "<p>*non corsivo* e &lt;non html&gt;</p>")]
    [InlineData("`\\*`", "<p><code>\\*</code></p>")]
    // 2.5 Entity and numeric character references
    [InlineData("caff&egrave; &#35; &amp;", "<p>caffè # &amp;</p>")]
    [InlineData("`&egrave;`", "<p><code>&amp;egrave;</code></p>")]
    // 3.1 Precedence
    [InlineData("- `uno\n- due`", "<ul>\n<li>`uno</li>\n<li>due`</li>\n</ul>")]
    // 4.1 Thematic breaks
    [InlineData("sopra\n\n* * *\n\nsotto", "<p>sopra</p>\n<hr />\n<p>sotto</p>")]
    // 4.2 ATX headings
    [InlineData("## Due ##", "<h2 id=\"due\">Due</h2>")]
    [InlineData("#due", "<p>#due</p>")]
    // 4.3 Setext headings
    [InlineData("Titolo\n------", "<h2 id=\"titolo\">Titolo</h2>")]
    // 4.4 Indented code blocks
    [InlineData("    <a/>\n    *b*", "<pre><code>&lt;a/&gt;\n*b*\n</code></pre>")]
    // 4.5 Fenced code blocks
    [InlineData("```csv\na,b\n```", "<pre><code class=\"language-csv\">a,b\n</code></pre>")]
    [InlineData("~~~\naperto", "<pre><code>aperto\n</code></pre>")]
    // 4.7 Link reference definitions
    [InlineData("[dati]: /dati/ 'Tutti i dati'\n\n[dati]", "<p><a href=\"../../dati/\" title=\"Tutti i dati\">dati</a></p>")]
    // 4.8 Paragraphs
    [InlineData("uno\n   due\n\n\ntre", "<p>uno\ndue</p>\n<p>tre</p>")]
    // 4.9 Blank lines
    [InlineData("  \n\nuno\n  \n", "<p>uno</p>")]
    // 5.1 Block quotes
    [InlineData("> uno\nancora\n\n> due", "<blockquote>\n<p>uno\nancora</p>\n</blockquote>\n<blockquote>\n<p>due</p>\n</blockquote>")]
    // 5.2 List items
    [InlineData("7. sette\n8. otto", "<ol start=\"7\">\n<li>sette</li>\n<li>otto</li>\n</ol>")]
    [InlineData("- uno\n  - dentro", "<ul>\n<li>uno\n<ul>\n<li>dentro</li>\n</ul>\n</li>\n</ul>")]
    // 5.3 Lists
    [InlineData("- uno\n\n- due", "<ul>\n<li><p>uno</p>\n</li>\n<li><p>due</p>\n</li>\n</ul>")]
    [InlineData("- uno\n+ altro", "<ul>\n<li>uno</li>\n</ul>\n<ul>\n<li>altro</li>\n</ul>")]
    [InlineData("Nel\n2015. E poi", "<p>Nel\n2015. E poi</p>")]
    // 6.1 Code spans
    [InlineData("`` un ` dentro ``", "<p><code>un ` dentro</code></p>")]
    // 6.2 Emphasis and strong emphasis
    [InlineData("*uno* _due_ **tre** __quattro__ ***cinque***", "<p><em>uno</em> <em>due</em> <strong>tre</strong> <strong>quattro</strong> <em><strong>cinque</strong></em></p>")]
    [InlineData("co4_expected_cost e 2*3*4", "<p>co4_expected_cost e 2<em>3</em>4</p>")]
    [InlineData("** niente **", "<p>** niente **</p>")]
    // 6.3 Links
    [InlineData("[a](</dati/> \"T\") [b](/dati/ 'T')", "<p><a href=\"../../dati/\" title=\"T\">a</a> <a href=\"../../dati/\" title=\"T\">b</a></p>")]
    [InlineData("[con *enfasi*](/dati/)", "<p><a href=\"../../dati/\">con <em>enfasi</em></a></p>")]
    [InlineData("[non è un rimando]", "<p>[non è un rimando]</p>")]
    // 6.5 Autolinks
    [InlineData("<https://example.com/a?b=c&d>", "<p><a href=\"https://example.com/a?b=c&amp;d\">https://example.com/a?b=c&amp;d</a></p>")]
    [InlineData("<a@example.org>", "<p><a href=\"mailto:a@example.org\">a@example.org</a></p>")]
    // 6.7 Hard line breaks
    [InlineData("uno  \ndue\\\ntre", "<p>uno<br />\ndue<br />\ntre</p>")]
    // 6.8 Soft line breaks
    [InlineData("uno \n due", "<p>uno\ndue</p>")]
    // 6.9 Textual content
    [InlineData("perché $ € 5% \"così\" 'no'", "<p>perché $ € 5% &quot;così&quot; 'no'</p>")]
    public void A_text_means_what_the_specification_says(string markdown, string html) =>
        Assert.Equal(html, RenderedNarrative.Clean(markdown).TrimEnd('\n'));

    // 6.4 Images: what a picture shows is its text; the file gives the rest.
    [Fact]
    public void A_picture_has_the_plain_words_of_its_description()
    {
        string html = RenderedNarrative.Clean("![la *piazza* nuova](immagini/piazza.jpg \"Foto\")");

        Assert.Contains("alt=\"la piazza nuova\"", html, StringComparison.Ordinal);
        Assert.Contains("title=\"Foto\"", html, StringComparison.Ordinal);
    }

    // 4.6 HTML blocks, 6.6 Raw HTML: refused, with everything around them kept.
    [Theory]
    [InlineData("<table>\n<tr><td>x</td></tr>\n</table>\n\ndopo", "<p>dopo</p>")]
    [InlineData("prima <span class=\"x\">dentro</span> dopo", "<p>prima dentro dopo</p>")]
    [InlineData("prima <!-- nascosto --> dopo", "<p>prima  dopo</p>")]
    [InlineData("<?php x ?>\n\ndopo", "<p>dopo</p>")]
    [InlineData("<![CDATA[x]]>\n\ndopo", "<p>dopo</p>")]
    public void Raw_html_is_refused_and_the_text_around_it_kept(string markdown, string html)
    {
        RenderedNarrative rendered = RenderedNarrative.Of(markdown);

        Assert.All(rendered.Diagnostics, diagnostic => Assert.Equal("ATL2101", diagnostic.Code));
        Assert.NotEmpty(rendered.Diagnostics);
        Assert.Equal(html, rendered.Html.Trim('\n'));
    }

    [Theory]
    [InlineData("[un testo](javascript:alert(1)) dopo", "<p>un testo dopo</p>")]
    [InlineData("[un *testo*](comune:nessuno)", "<p>un <em>testo</em></p>")]
    [InlineData("prima <javascript:alert(1)> dopo", "<p>prima  dopo</p>")]
    public void Of_a_refused_link_its_text_stays(string markdown, string html) =>
        Assert.Equal(html, RenderedNarrative.Of(markdown).Html.Trim('\n'));
}
