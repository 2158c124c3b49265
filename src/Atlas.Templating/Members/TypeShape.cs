using System.Collections.Frozen;
using Atlas.Templating.Runtime;

namespace Atlas.Templating.Members;

/// <summary>How the objects of a type look from a template: their members, and their elements where they are lists or dictionaries.</summary>
internal sealed class TypeShape(FrozenDictionary<string, MemberReader> members, ListReader? list, DictionaryReader? dictionary)
{
    public IReadOnlyCollection<string> MemberNames => members.Keys;

    public FrozenDictionary<string, MemberReader> Members => members;

    public ListReader? List => list;

    public DictionaryReader? Dictionary => dictionary;

    public bool TryGet(object target, string name, out Value value)
    {
        if (dictionary is not null && dictionary.TryGet(target, name, out value))
            return true;
        if (members.TryGetValue(name, out var reader))
        {
            value = reader.Read(target);
            return true;
        }

        if (list is not null && name is "size")
        {
            value = Value.From(list.Count(target));
            return true;
        }

        value = Value.Null;
        return false;
    }
}
