using Atlas.Templating.Runtime;

namespace Atlas.Templating.Members;

/// <summary>Reads dictionaries whose value type is known.</summary>
internal sealed class ReadOnlyDictionaryReader<T> : DictionaryReader
{
    public override bool TryGet(object dictionary, string key, out Value value)
    {
        var isFound = ((IReadOnlyDictionary<string, T>)dictionary).TryGetValue(key, out var found);
        value = isFound ? ClrValues.From(found) : Value.Null;
        return isFound;
    }

    public override IEnumerable<string> Names(object dictionary) => ((IReadOnlyDictionary<string, T>)dictionary).Keys;
}
