using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Atlas.Pages.OpenData.Files;
using Atlas.Pages.OpenData.Formats;
using Atlas.Pages.Plan;
using Atlas.Pages.Routes;

namespace Atlas.Pages.Search;

/// <summary>
/// The files of the search index, below <c>cerca/indice/</c>: <c>chiavi.json</c> names the shards, <c>t-….json</c> hold terms by
/// their beginning with all that results show, <c>f-….json</c> hold terms by their end. Their form is told in docs/search.md.
/// </summary>
public static class SearchFiles
{
    private const string Folder = "cerca/indice/";

    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The file that names the shards.</summary>
    public static Route Keys { get; } = new(Folder + "chiavi.json");

    /// <summary>The files of an index.</summary>
    public static IEnumerable<PlannedFile> Planned(SearchIndex index)
    {
        DataFile[] shards = [.. index.Shards.Select(shard => File($"t-{shard.Key}.json", json => WriteShard(json, index, shard)))];
        DataFile[] endings = [.. index.Endings.Select(ending => File($"f-{ending.Key}.json", json => WriteEnding(json, ending)))];
        return [new(Keys, stream => WriteKeys(index, shards, stream)) { DescribesFiles = true }, .. shards.Concat(endings).Select(file => file.Planned)];
    }

    private static DataFile File(string name, Action<Utf8JsonWriter> write) =>
        new(new Route(Folder + name), JsonTable.MediaType, stream => Write(stream, write));

    /// <summary>The names of the shards, and a version that changes with the index: browsers that keep old shards don't mix them with new ones.</summary>
    private static void WriteKeys(SearchIndex index, IEnumerable<DataFile> shards, Stream stream) => Write(stream, json =>
    {
        json.WriteStartObject();
        json.WriteString("v"u8, Version(shards));
        json.WriteString("t"u8, string.Join(' ', index.Shards.Select(shard => shard.Key)));
        json.WriteString("f"u8, string.Join(' ', index.Endings.Select(ending => ending.Key)));
        json.WriteEndObject();
    });

    private static void WriteShard(Utf8JsonWriter json, SearchIndex index, SearchShard shard)
    {
        ImmutableArray<int> documents =
            [.. shard.Terms.SelectMany(term => term.Postings).Concat(shard.Best).Select(posting => posting.Document).Distinct().Order()];
        var places = documents.Select((document, place) => (document, place)).ToDictionary(pair => pair.document, pair => pair.place);
        json.WriteStartObject();
        json.WriteStartArray("d"u8);
        foreach (int document in documents)
        {
            WriteDocument(json, index.Documents[document]);
        }

        json.WriteEndArray();
        json.WriteStartObject("t"u8);
        foreach (SearchTerm term in shard.Terms)
        {
            WritePostings(json, term.Text, term.Postings, places);
        }

        json.WriteEndObject();
        if (!shard.Best.IsEmpty)
        {
            WritePostings(json, "b", shard.Best, places);
        }

        json.WriteEndObject();
    }

    private static void WriteDocument(Utf8JsonWriter json, SearchDocument document)
    {
        json.WriteStartArray();
        json.WriteNumberValue((int)document.Kind);
        json.WriteStringValue(document.Title);
        json.WriteStringValue(document.Address);
        json.WriteStringValue(document.Context);
        json.WriteEndArray();
    }

    private static void WritePostings(Utf8JsonWriter json, string name, ImmutableArray<Posting> postings, Dictionary<int, int> places)
    {
        json.WriteStartArray(name);
        foreach (Posting posting in postings)
        {
            json.WriteNumberValue(places[posting.Document]);
            json.WriteNumberValue(posting.Weight);
        }

        json.WriteEndArray();
    }

    private static void WriteEnding(Utf8JsonWriter json, SearchEnding ending) => json.WriteStringValue(string.Join(' ', ending.Terms));

    private static void Write(Stream stream, Action<Utf8JsonWriter> write)
    {
        using var json = new Utf8JsonWriter(stream, Plain);
        write(json);
    }

    private static string Version(IEnumerable<DataFile> shards) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(string.Concat(shards.Select(shard => shard.Digest.Sha256)))))[..8];
}
