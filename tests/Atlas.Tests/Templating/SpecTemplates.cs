using System.Diagnostics.CodeAnalysis;
using Atlas.Templating;

namespace Atlas.Tests.Templating;

/// <summary>The templates that specs include.</summary>
internal sealed class SpecTemplates(bool isHtml) : ITemplateLoader
{
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal)
    {
        ["hello"] = "hello {{ $1 }}",
        ["named"] = "{{ $.title }}/{{ $.size }}",
        ["lines"] = "one\ntwo\n",
        ["counter"] = "{{ n = n + 1 ~}}\nn is {{ n }}",
        ["local"] = "{{ $x = 'inner'; $x }}",
        ["returns"] = "before{{ ret }}after",
        ["loop"] = "{{ item }}",
        ["recursive"] = "{{ if $1 > 0 }}{{ $1 }}{{ include 'recursive' ($1 - 1) }}{{ end }}",
        ["endless"] = "{{ include 'endless' }}",
        ["invalid"] = "text\n{{ if }}{{ end }}",
        ["failing"] = "{{ null.x.y }}",
        ["nothing"] = "",
        ["plain.txt"] = "<plain> {{ $1 }}",
        ["part.sbn-html"] = "<b>{{ $1 }}</b>",
        ["nested.sbn-html"] = "<i>{{ include 'part.sbn-html' $1 }}</i>",
    };

    public bool TryLoad(string path, [NotNullWhen(true)] out string? text)
    {
        _ = isHtml;
        return _texts.TryGetValue(path, out text);
    }
}
