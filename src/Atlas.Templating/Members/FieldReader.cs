using System.Reflection;
using Atlas.Templating.Runtime;

namespace Atlas.Templating.Members;

/// <summary>Reads a field. Fields are rare in models, so this one reflects.</summary>
internal sealed class FieldReader(FieldInfo field) : MemberReader
{
    public override Value Read(object target) => Value.FromObject(field.GetValue(target));
}
