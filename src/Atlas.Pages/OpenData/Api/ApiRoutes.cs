using Atlas.Pages.OpenData.Published;
using Atlas.Pages.Routes;

namespace Atlas.Pages.OpenData.Api;

/// <summary>The addresses of the interface for programs. They never change within a version.</summary>
public static class ApiRoutes
{
    /// <summary>The folder of the version.</summary>
    public const string Base = "api/v1/";

    /// <summary>What there is.</summary>
    public static Route Index { get; } = new(Base + "index.json");

    /// <summary>The OpenAPI description.</summary>
    public static Route OpenApi { get; } = new(Base + "openapi.json");

    /// <summary>The list of the subjects of a kind: <c>api/v1/interventi.json</c>.</summary>
    public static Route List(SubjectKind kind) => new($"{Base}{Folder(kind)}.json");

    /// <summary>One subject: <c>api/v1/interventi/co4-01.json</c>; municipalities by their ISTAT code.</summary>
    public static Route Item(Subject subject) => new($"{Base}{Folder(subject.Kind)}/{subject.Id}.json");

    /// <summary>A table that says what others mean: <c>api/v1/fonti.json</c>.</summary>
    public static Route Table(string file) => new($"{Base}{file}.json");

    /// <summary>The folder of a kind.</summary>
    public static string Folder(SubjectKind kind) => kind switch
    {
        SubjectKind.Intervention => "interventi",
        SubjectKind.Programme => "programmi",
        SubjectKind.Strategy => "strategie",
        SubjectKind.Municipality => "comuni",
        _ => "zone",
    };
}
