using Atlas.Templating.Runtime;

namespace Atlas.Templating.Members;

/// <summary>Reads lists whose element type is known.</summary>
internal sealed class ReadOnlyListReader<T> : ListReader
{
    public override int Count(object list) => ((IReadOnlyList<T>)list).Count;

    public override Value Get(object list, int index) => ClrValues.From(((IReadOnlyList<T>)list)[index]);
}
