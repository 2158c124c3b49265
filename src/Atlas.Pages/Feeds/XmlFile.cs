using System.Text;
using System.Xml;

namespace Atlas.Pages.Feeds;

/// <summary>Writes XML files: UTF-8 without BOM, LF line ends, and no character that XML forbids.</summary>
internal static class XmlFile
{
    /// <summary>Writes a document.</summary>
    public static void Write(Stream output, Action<XmlWriter> document)
    {
        var settings = new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            Indent = true,
            NewLineChars = "\n",
            NewLineHandling = NewLineHandling.Replace,
        };
        using var writer = XmlWriter.Create(output, settings);
        writer.WriteStartDocument();
        document(writer);
        writer.WriteEndDocument();
    }

    /// <summary>The text without characters that XML 1.0 forbids.</summary>
    public static string Clean(string text) =>
        text.All(XmlConvert.IsXmlChar) ? text : string.Concat(text.Where(c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c)));
}
