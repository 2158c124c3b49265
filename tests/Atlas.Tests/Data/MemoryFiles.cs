using System.Text;
using Atlas.Data.Files;

namespace Atlas.Tests.Data;

/// <summary>Files held in memory.</summary>
internal sealed class MemoryFiles : IInputFiles
{
    private readonly SortedDictionary<string, byte[]> _content = new(StringComparer.Ordinal);
    private readonly HashSet<string> _links = new(StringComparer.Ordinal);
    private readonly HashSet<string> _locked = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> _lengths = new(StringComparer.Ordinal);

    public IReadOnlyList<InputFile> Files =>
        [.. _content.Select(pair => new InputFile(pair.Key, _lengths.GetValueOrDefault(pair.Key, pair.Value.Length), _links.Contains(pair.Key)))];

    public Stream Open(string path) => _locked.Contains(path) || _links.Contains(path)
        ? throw new IOException("used by another program")
        : new MemoryStream(_content[path], writable: false);

    public MemoryFiles With(string path, byte[] content)
    {
        _content[path] = content;
        return this;
    }

    public MemoryFiles With(string path, string content) => With(path, Encoding.UTF8.GetBytes(content));

    public MemoryFiles Without(string path)
    {
        _content.Remove(path);
        return this;
    }

    /// <summary>Makes a file a link out of the folder.</summary>
    public MemoryFiles Linking(string path)
    {
        _links.Add(path);
        return this;
    }

    /// <summary>Makes a file one that cannot be opened.</summary>
    public MemoryFiles Locked(string path)
    {
        _locked.Add(path);
        return this;
    }

    /// <summary>Makes the folder say that a file has so many bytes.</summary>
    public MemoryFiles OfLength(string path, long length)
    {
        _lengths[path] = length;
        return this;
    }

    /// <summary>The text of a file.</summary>
    public string Text(string path) => Encoding.UTF8.GetString(_content[path]);

    /// <summary>The bytes of a file.</summary>
    public byte[] Bytes(string path) => _content[path];
}
