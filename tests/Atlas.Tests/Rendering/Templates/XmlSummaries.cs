using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Atlas.Tests.Rendering.Templates;

/// <summary>The first sentence of what the code says of a type or of a member, from the documentation files beside the assemblies.</summary>
internal sealed partial class XmlSummaries
{
    private readonly Dictionary<string, XElement> _members = Directory.EnumerateFiles(AppContext.BaseDirectory, "Atlas.*.xml")
        .Order(StringComparer.Ordinal)
        .SelectMany(file => XDocument.Load(file).Descendants("member"))
        .DistinctBy(member => member.Attribute("name")!.Value, StringComparer.Ordinal)
        .ToDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal);

    public string Of(Type type) => Sentence(_members.GetValueOrDefault($"T:{type.FullName}")?.Element("summary"));

    /// <summary>A property of a record that is declared among its parameters is told there.</summary>
    public string Of(PropertyInfo property)
    {
        string owner = property.DeclaringType!.FullName!;
        string own = Sentence(_members.GetValueOrDefault($"P:{owner}.{property.Name}")?.Element("summary"));
        return own.Length > 0
            ? own
            : Sentence(_members.GetValueOrDefault($"T:{owner}")?.Elements("param").FirstOrDefault(p => string.Equals(p.Attribute("name")!.Value, property.Name, StringComparison.Ordinal)));
    }

    private static string Sentence(XElement? text)
    {
        if (text is null)
        {
            return string.Empty;
        }

        string words = string.Concat(text.Nodes().Select(node => node switch
        {
            XElement { Name.LocalName: "see" } see => see.Attribute("cref") is { } reference ? $"`{reference.Value.Split('.', ':')[^1]}`" : see.Value,
            XElement element => $"`{element.Value}`",
            _ => node.ToString(SaveOptions.DisableFormatting).Replace("&lt;", "<", StringComparison.Ordinal).Replace("&gt;", ">", StringComparison.Ordinal).Replace("&amp;", "&", StringComparison.Ordinal),
        }));
        string line = Blanks().Replace(words, " ").Trim().Replace("|", "\\|", StringComparison.Ordinal);
        int end = line.IndexOf(". ", StringComparison.Ordinal);
        return end < 0 ? line : line[..(end + 1)];
    }

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Blanks();
}
