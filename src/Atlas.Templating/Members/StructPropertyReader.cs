using System.Reflection;
using System.Runtime.CompilerServices;
using Atlas.Templating.Runtime;

namespace Atlas.Templating.Members;

/// <summary>Reads a property of a boxed structure through a typed delegate.</summary>
internal sealed class StructPropertyReader<TOwner, TValue>(MethodInfo getter) : MemberReader
    where TOwner : struct
{
    private readonly Getter _get = getter.CreateDelegate<Getter>();

    private delegate TValue Getter(ref TOwner owner);

    public override Value Read(object target) => ClrValues.From(_get(ref Unsafe.Unbox<TOwner>(target)));
}
