using System.Reflection;
using Atlas.Templating.Runtime;

namespace Atlas.Templating.Members;

/// <summary>Reads a property of a class through a typed delegate.</summary>
internal sealed class PropertyReader<TOwner, TValue>(MethodInfo getter) : MemberReader
    where TOwner : class
{
    private readonly Func<TOwner, TValue> _get = getter.CreateDelegate<Func<TOwner, TValue>>();

    public override Value Read(object target) => ClrValues.From(_get((TOwner)target));
}
