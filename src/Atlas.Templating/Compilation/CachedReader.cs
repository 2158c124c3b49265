using Atlas.Templating.Members;

namespace Atlas.Templating.Compilation;

/// <summary>What reads a member of the objects of one shape; null where they have no such member.</summary>
internal sealed record CachedReader(TypeShape Shape, MemberReader? Reader);
