using System.Net;
using System.Text;
using Atlas.Templating.Runtime;

namespace Atlas.Templating.Functions;

/// <summary><c>include_join</c>: renders several templates with a separator between them, and a beginning and an end around them.</summary>
internal sealed class IncludeJoinFunction : TemplateFunction
{
    private const string TemplatePrefix = "tpl:";

    public override int RequiredCount => 2;

    public override int MaxCount => 4;

    public override Value Invoke(RenderState state, scoped in Arguments arguments)
    {
        CheckCount(state, arguments);
        if (Conversions.ToList(state, arguments[0]) is not { } names)
            throw Conversions.Unconvertible(state, arguments.SpanOf(0), arguments[0], "array");
        var isHtml = false;
        var text = new StringBuilder();
        for (var i = 0; i < names.Count; i++)
        {
            if (i > 0)
                text.Append(Part(state, arguments, 1, ref isHtml));
            text.Append(Included(state, arguments, names[i], ref isHtml));
            Operators.CheckLength(state, arguments.Span, text.Length);
        }

        if (text.Length > 0)
            text.Insert(0, Part(state, arguments, 2, ref isHtml)).Append(Part(state, arguments, 3, ref isHtml));
        return isHtml ? Value.FromReference(new RawHtml(text.ToString())) : Value.From(text.ToString());
    }

    private static string Part(RenderState state, scoped in Arguments arguments, int index, ref bool isHtml)
    {
        if (Arguments.IsMissing(arguments[index]))
            return string.Empty;
        var text = TextFormatter.Format(state, arguments[index]);
        if (text.StartsWith(TemplatePrefix, StringComparison.Ordinal))
            return Included(state, arguments, Value.From(text[TemplatePrefix.Length..]), ref isHtml);
        return isHtml && arguments[index].Reference is not RawHtml ? WebUtility.HtmlEncode(text) : text;
    }

    private static string Included(RenderState state, scoped in Arguments arguments, Value name, ref bool isHtml)
    {
        var result = new IncludeFunction().Invoke(state, new Arguments(arguments.Span, [name], []));
        isHtml |= result.Reference is RawHtml;
        return TextFormatter.Format(state, result);
    }
}
