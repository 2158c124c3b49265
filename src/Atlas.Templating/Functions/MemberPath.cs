using Atlas.Templating.Compilation;
using Atlas.Templating.Runtime;

namespace Atlas.Templating.Functions;

/// <summary>Reads a member given by its name as a text; a point leads to a member of the member.</summary>
internal static class MemberPath
{
    public static bool TryRead(CallContext call, Value item, string path, out Value value)
    {
        value = item;
        foreach (var name in path.Split('.'))
        {
            var owner = value;
            if (owner.IsNull || !MemberReading.TryGet(call.State, owner, name, out value))
            {
                if (call.State.IsStrict && owner.Reference is { } reference && !MemberReading.HasOpenMembers(call.State, owner))
                    throw Unknown(call, owner, name, reference);
                value = Value.Null;
                return false;
            }
        }

        return true;
    }

    private static TemplateException Unknown(CallContext call, Value owner, string name, object reference)
    {
        _ = reference;
        var nearest = NearestName.Of(name, MemberReading.NamesOf(call.State, owner));
        return call.State.Error(TemplateErrorKind.UnknownMember, call.CurrentSpan, $"Cannot get member with name {name}",
            $"Gli elementi della lista non hanno un membro `{name}`", nearest);
    }
}
