using Atlas.Templating.Runtime;

namespace Atlas.Templating.Members;

/// <summary>Reads one member of the objects of one type.</summary>
internal abstract class MemberReader
{
    public abstract Value Read(object target);
}
