using System.Text;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;

namespace Atlas.Rendering.Facts;

/// <summary>What attributes say: addresses, ids, descriptions.</summary>
internal sealed partial class PageReading
{
    private readonly List<PageLink> _links = [];
    private readonly HashSet<string> _targets = new(StringComparer.Ordinal);
    private readonly List<string> _ids = [];
    private readonly HashSet<string> _seenIds = new(StringComparer.Ordinal);
    private readonly StringBuilder _resolving = new();

    /// <summary>Whether the script element being read holds data, which no browser runs.</summary>
    private bool IsData { get; set; }

    private void Attributes(string element, ref StructHtmlToken token)
    {
        var known = default(KnownAttributes);
        for (int i = 0; i < token.Attributes.Count; i++)
        {
            MemoryHtmlAttributeToken attribute = token.Attributes[i];
            ReadOnlySpan<char> value = attribute.Value.Memory.Span;
            known.Note(attribute.Name.Memory.Span, attribute.Value.Memory);
            Attribute(element, attribute.Name.Memory.Span, value, token.Position);
            if (mayHoldLeftovers && LeftoverText.In(value) is { } leftover)
            {
                Report(PageDefectKind.Leftover, token.Position, leftover);
            }
        }

        Element(element, known, token.Position);
    }

    private void Attribute(string element, ReadOnlySpan<char> name, ReadOnlySpan<char> value, TextPosition at)
    {
        switch (name)
        {
            case "id":
                Id(value, at);
                break;
            case "style":
            case ['o', 'n', _, ..]:
                Report(PageDefectKind.InlineCode, at, name.ToString());
                break;
            case "src" or "poster" or "data" or "action" or "formaction":
                Fetched(element, value, at);
                break;
            case "srcset":
                foreach (Range candidate in value.Split(','))
                {
                    ReadOnlySpan<char> address = value[candidate].Trim();
                    int space = address.IndexOf(' ');
                    Fetched(element, space < 0 ? address : address[..space], at);
                }

                break;
        }
    }

    private void Element(string element, in KnownAttributes known, TextPosition at)
    {
        switch (element)
        {
            case "html":
                _hasLanguage = !known.Language.Span.IsWhiteSpace();
                break;
            case "meta":
                Meta(known);
                break;
            case "link":
                Link(known, at);
                break;
            case "img" when !known.HasAlternative:
                Report(PageDefectKind.MissingAlternativeText, at, known.Source.ToString());
                break;
            case "script":
                IsData = known.Type.Span is "application/ld+json" or "application/json" or "importmap" or "speculationrules";
                break;
            case "style" when !_elements.IsForeign:
                Report(PageDefectKind.InlineCode, at, "<style>");
                break;
            case "a" or "area" or "use" or "image" when known.HasAddress:
                Linked(element, known.Address.Span, at);
                break;
        }
    }

    private void Id(ReadOnlySpan<char> value, TextPosition at)
    {
        string id = pool.Share(value);
        if (!_seenIds.Add(id))
        {
            Report(PageDefectKind.DuplicateId, at, id);
            return;
        }

        _ids.Add(id);
    }

    private void Meta(in KnownAttributes known)
    {
        switch (known.Name.Span)
        {
            case "description":
                _description = known.Content.ToString();
                break;
            case "robots":
                _isUnlisted = known.Content.Span.Contains("noindex", StringComparison.Ordinal);
                break;
        }
    }

    private void Link(in KnownAttributes known, TextPosition at)
    {
        switch (known.Relation.Span)
        {
            case "canonical":
                _canonical = known.Address.ToString();
                break;
            case "alternate" or "license" or "search" or "prev" or "next" or "author" or "help":
                Linked("link", known.Address.Span, at);
                break;
            default:
                Fetched("link", known.Address.Span, at);
                break;
        }
    }

    /// <summary>An address that a browser follows only when a reader asks for it.</summary>
    private void Linked(string element, ReadOnlySpan<char> address, TextPosition at)
    {
        if (address.IsWhiteSpace())
        {
            Report(PageDefectKind.EmptyAddress, at, element);
        }
        else if (address.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase))
        {
            Report(PageDefectKind.InlineCode, at, "javascript:");
        }
        else if (!LinkTarget.IsExternal(address))
        {
            Internal(address, at);
        }
        else if (address.StartsWith(addresses.Root, StringComparison.Ordinal))
        {
            Internal(string.Concat(addresses.BasePath, address[addresses.Root.Length..]), at);
        }
    }

    /// <summary>An address that a browser fetches by itself, so it must be of this site.</summary>
    private void Fetched(string element, ReadOnlySpan<char> address, TextPosition at)
    {
        if (address.IsWhiteSpace())
        {
            Report(PageDefectKind.EmptyAddress, at, element);
        }
        else if (LinkTarget.IsExternal(address))
        {
            Report(PageDefectKind.ThirdPartyRequest, at, address.ToString());
        }
        else
        {
            Internal(address, at);
        }
    }

    private void Internal(ReadOnlySpan<char> address, TextPosition at)
    {
        _resolving.Clear();
        ReadOnlySpan<char> path = route.Path;
        bool resolved = LinkTarget.TryResolve(path[..(path.LastIndexOf('/') + 1)], path, addresses.BasePath, address, _resolving);
        string target = pool.Share(resolved ? _resolving.ToString() : address);
        if (_targets.Add(target))
        {
            _links.Add(new PageLink(target, (ushort)Math.Min(at.Line, ushort.MaxValue), (ushort)Math.Min(at.Column, ushort.MaxValue)));
        }
    }

    /// <summary>The attributes of one element that are read together.</summary>
    private struct KnownAttributes
    {
        public ReadOnlyMemory<char> Language;
        public ReadOnlyMemory<char> Name;
        public ReadOnlyMemory<char> Content;
        public ReadOnlyMemory<char> Relation;
        public ReadOnlyMemory<char> Address;
        public ReadOnlyMemory<char> Source;
        public ReadOnlyMemory<char> Type;
        public bool HasAddress;
        public bool HasAlternative;

        public void Note(ReadOnlySpan<char> name, ReadOnlyMemory<char> value)
        {
            switch (name)
            {
                case "lang":
                    Language = value;
                    break;
                case "name":
                    Name = value;
                    break;
                case "content":
                    Content = value;
                    break;
                case "rel":
                    Relation = value;
                    break;
                case "href" or "xlink:href":
                    Address = value;
                    HasAddress = true;
                    break;
                case "src":
                    Source = value;
                    break;
                case "type":
                    Type = value;
                    break;
                case "alt":
                    HasAlternative = true;
                    break;
            }
        }
    }
}
