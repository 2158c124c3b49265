using Atlas.Core.Diagnostics;
using Markdig.Syntax;

namespace Atlas.Rendering.Narratives;

/// <summary>Checks that the headings of a narrative go down one level at a time, from the second on.</summary>
internal sealed class HeadingOutline(NarrativeText text, DiagnosticLog log)
{
    private int _level = 1;

    /// <summary>Takes the next heading.</summary>
    public void Add(HeadingBlock heading)
    {
        if (heading.Level == 1)
        {
            log.Add(Diagnose.Narrative.TopHeading(text.At(heading.Span.Start)));
        }
        else if (heading.Level > _level + 1)
        {
            log.Add(Diagnose.Narrative.SkippedHeading(text.At(heading.Span.Start), _level, heading.Level));
        }

        _level = heading.Level;
    }
}
