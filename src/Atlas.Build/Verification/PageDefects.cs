using Atlas.Core.Diagnostics;
using Atlas.Core.Locations;
using Atlas.Rendering.Facts;

namespace Atlas.Build.Verification;

/// <summary>Says what is wrong with a page as a diagnostic.</summary>
internal static class PageDefects
{
    /// <summary>The diagnostic of <paramref name="defect"/>.</summary>
    public static Diagnostic Diagnostic(PageFacts page, PageDefect defect)
    {
        var at = new SourceLocation(page.Route.File, defect.Line, defect.Column);
        return defect.Kind switch
        {
            PageDefectKind.DuplicateId => Diagnose.Output.DuplicateId(at, defect.Detail),
            PageDefectKind.HeadingCount => Diagnose.Output.HeadingCount(at, defect.Detail),
            PageDefectKind.SkippedHeading => Diagnose.Output.SkippedHeading(at, defect.Detail),
            PageDefectKind.MissingMetadata => Diagnose.Output.MissingMetadata(at, defect.Detail),
            PageDefectKind.MissingAlternativeText => Diagnose.Output.MissingAlternativeText(at, defect.Detail),
            PageDefectKind.ThirdPartyRequest => Diagnose.Output.ThirdPartyRequest(at, defect.Detail),
            PageDefectKind.Leftover => Diagnose.Output.Leftover(at, defect.Detail),
            PageDefectKind.EmptyAddress => Diagnose.Output.EmptyAddress(at, defect.Detail),
            PageDefectKind.InlineCode => Diagnose.Output.InlineCode(at, defect.Detail),
            _ => Diagnose.Output.MalformedHtml(at, defect.Detail),
        };
    }
}
