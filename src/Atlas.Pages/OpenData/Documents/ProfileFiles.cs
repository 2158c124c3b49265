using Atlas.Pages.OpenData.Api;
using Atlas.Pages.OpenData.Formats;
using Atlas.Pages.OpenData.Published;
using Atlas.Pages.Plan;
using Atlas.Pages.Routes;

namespace Atlas.Pages.OpenData.Documents;

/// <summary>
/// Plans the files beside the profiles: all that is known of the subject as JSON, which the interface for programs gives too, and its figures as
/// CSV (DESIGN §6).
/// </summary>
/// <param name="context">The plan.</param>
/// <param name="tables">The published tables.</param>
/// <param name="document">Writes the JSON.</param>
public sealed class ProfileFiles(PlanContext context, PublishedTables tables, SubjectDocument document)
{
    private readonly SubjectRecords _records = new(context, tables);

    /// <summary>Two files for each subject.</summary>
    public IEnumerable<PlannedFile> Planned() => new SubjectRegister(context).All().SelectMany(subject => new[]
    {
        new PlannedFile(SiteRoutes.JsonOf(subject.Route), stream => document.Write(subject, stream)) { Also = [ApiRoutes.Item(subject)] },
        new PlannedFile(SiteRoutes.CsvOf(subject.Route), stream => CsvTable.Write(_records.Figures(subject), stream)),
    });
}
