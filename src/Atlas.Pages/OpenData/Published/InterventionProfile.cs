using Atlas.Core.Records;
using Atlas.Core.Rules;

namespace Atlas.Pages.OpenData.Published;

/// <summary>What is said first of an intervention.</summary>
/// <param name="Row">The intervention.</param>
/// <param name="Name">Its title or what stands in for one.</param>
/// <param name="Status">Its current stage; nothing where no dated fact tells it.</param>
/// <param name="Cost">The headline of its cost; nothing where no source gives one.</param>
/// <param name="Payment">The headline of its payments; nothing where no source gives one.</param>
internal sealed record InterventionProfile(Intervention Row, string Name, StageStatus? Status, Headline? Cost, Headline? Payment);
