using Atlas.Templating.Runtime;

namespace Atlas.Templating.Members;

/// <summary>Reads dictionaries with text keys.</summary>
internal abstract class DictionaryReader
{
    public abstract bool TryGet(object dictionary, string key, out Value value);

    public abstract IEnumerable<string> Names(object dictionary);
}
