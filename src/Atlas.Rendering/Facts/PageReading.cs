using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;
using Atlas.Pages.Routes;
using Atlas.Rendering.Addresses;

namespace Atlas.Rendering.Facts;

/// <summary>The facts of one page while it is read.</summary>
internal sealed partial class PageReading(Route route, string template, TextPool pool, SiteAddresses addresses, bool mayHoldLeftovers)
{
    private readonly ImmutableArray<PageDefect>.Builder _defects = ImmutableArray.CreateBuilder<PageDefect>();
    private readonly ElementStack _elements = new();
    private readonly StringBuilder _title = new();
    private string? _description;
    private string? _canonical;
    private bool _isUnlisted;
    private bool _hasLanguage;
    private int _mainHeadings;
    private int _level;

    /// <summary>Whether the reading is inside <c>svg</c> or <c>math</c>.</summary>
    public bool IsForeign => _elements.IsForeign;

    /// <summary>Takes a token; returns how the tokenizer goes on.</summary>
    public HtmlParseMode Take(ref StructHtmlToken token)
    {
        switch (token.Type)
        {
            case HtmlTokenType.StartTag:
                return Start(ref token);
            case HtmlTokenType.EndTag:
                End(ref token);
                break;
            case HtmlTokenType.Character:
                Text(token.Data.Memory.Span, token.Position);
                break;
        }

        return HtmlParseMode.PCData;
    }

    /// <summary>Adds a defect at a place.</summary>
    public void Report(PageDefectKind kind, TextPosition at, string detail) => _defects.Add(new PageDefect(kind, at.Line, at.Column, detail));

    /// <summary>The facts, when all tokens have been taken.</summary>
    public PageFacts Finish(int length)
    {
        foreach (string open in _elements.Open)
        {
            _defects.Add(new PageDefect(PageDefectKind.MalformedHtml, 0, 0, $"<{open}>"));
        }

        if (_mainHeadings != 1)
        {
            _defects.Add(new PageDefect(PageDefectKind.HeadingCount, 0, 0, _mainHeadings.ToString(CultureInfo.InvariantCulture)));
        }

        string title = _title.ToString().Trim();
        Require(_hasLanguage, "lang");
        Require(title.Length > 0, "title");
        Require(!string.IsNullOrWhiteSpace(_description), "description");
        return new PageFacts
        {
            Route = route,
            Template = template,
            Title = title,
            Description = _description,
            Canonical = _canonical,
            IsUnlisted = _isUnlisted,
            Links = [.. _links],
            Ids = [.. _ids],
            Defects = _defects.ToImmutable(),
            Length = length,
        };
    }

    private void Require(bool isThere, string what)
    {
        if (!isThere)
        {
            _defects.Add(new PageDefect(PageDefectKind.MissingMetadata, 0, 0, what));
        }
    }

    private HtmlParseMode Start(ref StructHtmlToken token)
    {
        string name = pool.Share(token.Name.Memory.Span);
        bool isEmpty = _elements.IsForeign ? token.IsSelfClosing : HtmlElements.Void.Contains(name);
        if (token.IsSelfClosing && !isEmpty)
        {
            Report(PageDefectKind.MalformedHtml, token.Position, $"<{name}/>");
        }

        if ((isEmpty ? _elements.IsForeign ? null : _elements.Misplaced(name) : _elements.Push(name)) is { } defect)
        {
            Report(PageDefectKind.MalformedHtml, token.Position, defect);
        }

        Heading(name, token.Position);
        Attributes(name, ref token);
        return isEmpty || _elements.IsForeign ? HtmlParseMode.PCData : Mode(name);
    }

    private void End(ref StructHtmlToken token)
    {
        if (_elements.Pop(token.Name.Memory.Span) is { } defect)
        {
            Report(PageDefectKind.MalformedHtml, token.Position, defect);
        }
    }

    private void Text(ReadOnlySpan<char> text, TextPosition at)
    {
        string element = _elements.Top;
        if (element is "title" && !_elements.IsForeign)
        {
            _title.Append(text);
        }

        if (HtmlElements.RefusesText(element) && !text.IsWhiteSpace())
        {
            Report(PageDefectKind.MalformedHtml, at, $"«{text.Trim()[..Math.Min(text.Trim().Length, 30)]}» in <{element}>");
        }

        if (element is "script" && !IsData && !text.IsWhiteSpace())
        {
            Report(PageDefectKind.InlineCode, at, "<script>");
        }

        bool showsCode = element is "code" or "pre" or "script";
        if (mayHoldLeftovers && !showsCode && LeftoverText.In(text) is { } leftover)
        {
            Report(PageDefectKind.Leftover, at, leftover);
        }
    }

    private void Heading(string name, TextPosition at)
    {
        if (name.Length != 2 || name[0] != 'h' || name[1] is < '1' or > '6')
        {
            return;
        }

        int level = name[1] - '0';
        _mainHeadings += level == 1 ? 1 : 0;
        if (level > _level + 1)
        {
            Report(PageDefectKind.SkippedHeading, at, _level == 0 ? name : $"h{_level} → {name}");
        }

        _level = level;
    }

    private static HtmlParseMode Mode(string name) => name switch
    {
        "title" or "textarea" => HtmlParseMode.RCData,
        "style" or "xmp" or "iframe" or "noembed" or "noframes" => HtmlParseMode.Rawtext,
        "script" => HtmlParseMode.Script,
        _ => HtmlParseMode.PCData,
    };
}
