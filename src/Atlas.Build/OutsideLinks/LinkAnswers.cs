using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Serialization;
using Atlas.Build.Publishing;

namespace Atlas.Build.OutsideLinks;

/// <summary>The answers of other sites, kept in a file so that each is asked seldom. Safe to use from several threads.</summary>
public sealed class LinkAnswers
{
    private static readonly JsonSerializerOptions Format = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Converters = { new JsonStringEnumConverter() },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    private readonly string _file;
    private readonly ConcurrentDictionary<string, LinkAnswer> _answers = new(StringComparer.Ordinal);
    private readonly Lock _writing = new();

    private LinkAnswers(string file) => _file = file;

    /// <summary>Reads the answers that were kept. A file that is not there, or that nobody can read, keeps nothing: all is asked again.</summary>
    public static LinkAnswers Read(string file)
    {
        var answers = new LinkAnswers(file);
        try
        {
            foreach (LinkAnswer? answer in File.Exists(file) ? JsonSerializer.Deserialize<LinkAnswer?[]>(File.ReadAllBytes(file), Format) ?? [] : [])
            {
                // A list that holds nothing is damaged, too.
                answers.Add(answer ?? throw new JsonException());
            }
        }
        catch (Exception damaged) when (damaged is JsonException || IoFailure.IsExpected(damaged))
        {
            // What is asked again replaces it.
            answers._answers.Clear();
        }

        return answers;
    }

    /// <summary>The answer for an address that still holds on a day, if there is one.</summary>
    public LinkAnswer? Find(string address, DateOnly day) => _answers.TryGetValue(address, out LinkAnswer? answer) && answer.HoldsOn(day) ? answer : null;

    /// <summary>Takes an answer.</summary>
    public void Add(LinkAnswer answer) => _answers[answer.Address] = answer;

    /// <summary>Forgets the answers for some addresses.</summary>
    public void Drop(IEnumerable<string> addresses)
    {
        foreach (string address in addresses)
        {
            _answers.TryRemove(address, out _);
        }
    }

    /// <summary>Writes the answers of the addresses that still count, in one step.</summary>
    /// <param name="counts">Whether an address is still linked to.</param>
    /// <returns>Why they could not be written, or nothing.</returns>
    public string? Write(Func<string, bool> counts)
    {
        lock (_writing)
        {
            try
            {
                Directory.CreateDirectory(Path.GetDirectoryName(_file)!);
                string beside = _file + ".new";
                File.WriteAllBytes(beside, JsonSerializer.SerializeToUtf8Bytes(
                    _answers.Values.Where(answer => counts(answer.Address)).OrderBy(answer => answer.Address, StringComparer.Ordinal), Format));
                File.Move(beside, _file, overwrite: true);
                return null;
            }
            catch (Exception failure) when (IoFailure.IsExpected(failure))
            {
                return failure.Message;
            }
        }
    }
}
