using Atlas.Templating.Members;

namespace Atlas.Templating.Compilation;

/// <summary>What reads a member of the objects of one type.</summary>
internal sealed record CachedType(Type Type, MemberReader Reader);
