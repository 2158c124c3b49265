using Atlas.Templating.Runtime;

namespace Atlas.Templating.Members;

/// <summary>Reads the elements of lists of one type.</summary>
internal abstract class ListReader
{
    public abstract int Count(object list);

    public abstract Value Get(object list, int index);
}
