using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Atlas.Tests.Architecture;

/// <summary>Only the build and the command line touch the disk, and nothing below them knows the time, the machine or the network (DESIGN §1.6, §2).</summary>
public sealed class OutsideWorldTests
{
    private static readonly HashSet<string> Forbidden = new(StringComparer.Ordinal)
    {
        "System.IO.File",
        "System.IO.FileInfo",
        "System.IO.FileStream",
        "System.IO.FileSystemInfo",
        "System.IO.FileSystemWatcher",
        "System.IO.Directory",
        "System.IO.DirectoryInfo",
        "System.IO.Path.GetTempPath",
        "System.IO.Path.GetTempFileName",
        "System.IO.Path.GetFullPath",
        "System.IO.Path.GetRandomFileName",
        "System.DateTime.get_Now",
        "System.DateTime.get_Today",
        "System.DateTime.get_UtcNow",
        "System.DateTimeOffset.get_Now",
        "System.DateTimeOffset.get_UtcNow",
        "System.TimeZoneInfo",
        "System.TimeProvider",
        "System.Random",
        "System.Guid.NewGuid",
        "System.Console",
        "System.Environment.GetEnvironmentVariable",
        "System.Environment.get_CurrentDirectory",
        "System.Environment.get_NewLine",
        "System.Environment.get_MachineName",
        "System.Globalization.CultureInfo.get_CurrentCulture",
        "System.Globalization.CultureInfo.get_CurrentUICulture",
        "System.Diagnostics.Process",
        "System.Net.Http.HttpClient",
        "System.Net.Sockets.Socket",
        "System.Net.WebRequest",
    };

    /// <summary>The language has a clock, which its options hold, and dice, which start anew for each rendering.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Atlas.Templating"] = ["System.TimeProvider", "System.Random"],
    };

    public static TheoryData<string> Pure => ["Atlas.Core", "Atlas.Data", "Atlas.Templating", "Atlas.Pages", "Atlas.Rendering"];

    [Theory]
    [MemberData(nameof(Pure))]
    public void A_project_below_the_build_is_shut_off_from_the_outside_world(string project)
    {
        using FileStream file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, project + ".dll"));
        using var assembly = new PEReader(file);

        Assert.Empty(Used(assembly.GetMetadataReader()).Where(Forbidden.Contains).Except(Allowed.GetValueOrDefault(project, []), StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Pure))]
    public void A_project_below_the_build_has_no_state_that_runs_share(string project)
    {
        using FileStream file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, project + ".dll"));
        using var assembly = new PEReader(file);
        MetadataReader reader = assembly.GetMetadataReader();

        IEnumerable<string> mutable = reader.FieldDefinitions
            .Select(reader.GetFieldDefinition)
            .Where(f => f.Attributes.HasFlag(System.Reflection.FieldAttributes.Static)
                && !f.Attributes.HasFlag(System.Reflection.FieldAttributes.InitOnly)
                && !f.Attributes.HasFlag(System.Reflection.FieldAttributes.Literal))
            .Select(f => $"{reader.GetString(reader.GetTypeDefinition(f.GetDeclaringType()).Name)}.{reader.GetString(f.Name)}")
            .Where(name => !name.Contains('<', StringComparison.Ordinal));

        Assert.Empty(mutable);
    }

    private static IEnumerable<string> Used(MetadataReader reader)
    {
        IEnumerable<string> types = reader.TypeReferences.Select(handle => NameOf(reader, handle));
        IEnumerable<string> members = reader.MemberReferences
            .Select(reader.GetMemberReference)
            .Where(member => member.Parent.Kind == HandleKind.TypeReference)
            .Select(member => $"{NameOf(reader, (TypeReferenceHandle)member.Parent)}.{reader.GetString(member.Name)}");
        return types.Concat(members);
    }

    private static string NameOf(MetadataReader reader, TypeReferenceHandle handle)
    {
        TypeReference type = reader.GetTypeReference(handle);
        return $"{reader.GetString(type.Namespace)}.{reader.GetString(type.Name)}";
    }
}
