namespace Atlas.Tests.EndToEnd.Hostile;

/// <summary>Texts that try to become something else than text in one of the forms that an atlas is published in.</summary>
internal static class HostileTexts
{
    /// <summary>Texts that a cell may hold: a page must show them as they are.</summary>
    public static readonly string[] Readable =
    [
        // Elements.
        "<script>alert(1)</script>",
        "<ScRiPt src=//male.example/x.js></sCrIpT>",
        "<img src=x onerror=alert(1)>",
        "<b>grassetto<i>mai chiuso",
        "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
        "<a href=\"javascript:alert(1)\">clicca</a>",
        "<form action=//male.example><input name=q><button>Cerca</button></form>",
        "<meta http-equiv=refresh content=\"0;url=//male.example\">",
        "<base href=//male.example/>",
        "<style>*{background:url(//male.example)}</style>",
        "<svg onload=alert(1)><circle r=9/></svg>",
        "<svg><script xlink:href=data:text/javascript,alert(1) /></svg>",
        "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
        "<details open ontoggle=alert(1)><summary>x</summary></details>",
        "<template><script>alert(1)</script></template>",

        // Ways out of an attribute.
        "\" onmouseover=\"alert(1)\" x=\"",
        "' onfocus='alert(1)' autofocus='",
        "\"><script>alert(1)</script><a x=\"",
        "'/><animate onbegin=alert(1) attributeName=x />",
        "` style=`background:url(x)`",
        "a=b onclick=alert(1)",

        // Ways out of an element that holds raw text, of a comment, of a section.
        "</script><script>alert(1)</script>",
        "</title><script>alert(1)</script><title>",
        "</textarea></style></noscript></svg><img src=x onerror=alert(1)>",
        "<!-- tutto il resto è un commento",
        "--><img src=x onerror=alert(1)><!--",
        "]]><entry><title>finta</title></entry><![CDATA[",
        "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>",
        "&lt;script&gt;alert(1)&lt;/script&gt; &amp;amp; &#60;b&#62; &nbsp",

        // Addresses.
        "javascript:alert(1)",
        "JaVaScRiPt&colon;alert(1)//",
        "&#106;avascript&#x3A;alert(1)",
        "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==",
        "vbscript:msgbox(1)",
        "//male.example/../x",

        // Templates and scripts.
        "{{ 7 * 7 }} {% raw %} {{ include 'layouts/page' }}",
        "${alert(1)} #{1+1} <%= 1 %> [[${7*7}]]",
        "'; DROP TABLE interventi; --",
        "\\\"};alert(1);//",
        "\\u003cscript\\u003ealert(1)\\u003c/script\\u003e",

        // Formulas of spreadsheets.
        "=HYPERLINK(\"http://male.example\";\"clicca\")",
        "+1+cmd|' /C calc'!A0",
        "-1+1",
        "@SUM(1+1)*cmd|' /C calc'!A0",
        "'=1+1",

        // Markdown and Turtle.
        "[clicca](javascript:alert(1)) ![x](//male.example/x.png) `codice` **forte**",
        "\" . <urn:x> <urn:y> \"z\" ; a \"",
        "\"\"\"@it ; a <urn:male> . \"\"\"",

        // Letters of other scripts that look like signs, and more than one code unit to a letter.
        "＜script＞alert(1)＜/script＞",
        "𝕊𝕔𝕣𝕚𝕡𝕥 🏗️ Ć̷̛",
    ];

    /// <summary>Texts with signs that cannot be seen, or that turn others around: a cell that holds one is an error.</summary>
    public static readonly string[] Unreadable =
    [
        "java\0script:alert(1)",
        "java\tscript:alert(1)",
        "testo\u0001",
        "testo\u001b[31mrosso",
        "\u202Etxt.exe",
        "\u2066<script>\u2069",
        "zero\u200Blarghezza",
        "a\u2028b",
        "\uFFFD",
        "\uE000",
    ];

    /// <summary>A text of the same letters, and so of the same address, whose signs mean nothing anywhere.</summary>
    public static string Harmless(string text) => string.Concat(text.Select(c => char.IsLetterOrDigit(c) || char.IsSurrogate(c) ? c : '·'));
}
