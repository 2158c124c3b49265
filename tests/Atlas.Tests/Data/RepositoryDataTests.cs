using Atlas.Core.Diagnostics;
using Atlas.Core.Records;
using Atlas.Data;

namespace Atlas.Tests.Data;

public sealed class RepositoryDataTests
{
    [Fact]
    public void The_datasets_and_narratives_of_this_repository_have_no_defect()
    {
        var log = new DiagnosticLog();
        Catalogue catalogue = CatalogueReader.Read(DiskFiles.OfRepository, log);

        Assert.Empty(log.InOrder().Select(d => $"{d.Location}: {d.Code} {d.Message(Language.Italian)} || {d.Remedy(Language.Italian)}"));
        Assert.Equal(133, catalogue.Municipalities.Length);
        Assert.True(catalogue.Interventions.Length > 167);
    }
}
