using Atlas.Core.Diagnostics;
using Atlas.Core.Values;
using Atlas.Pages.Plan;
using Atlas.Rendering.Figures;

namespace Atlas.Rendering.Narratives;

/// <summary>Puts figures and counts of the data where a narrative asks for them.</summary>
internal sealed class DirectiveResolver(NarrativeLibrary library, NarrativePage page, NarrativeText text, DiagnosticLog log)
{
    /// <summary>Resolves one directive.</summary>
    public void Resolve(DirectiveInline directive)
    {
        FigureModel? figure = (directive.Name, directive.Arguments.Length) switch
        {
            ("figure", 2) => Figure(directive.Arguments[0], directive.Arguments[1]),
            ("count", 1) => Count(directive.Arguments[0]),
            _ => Malformed(directive),
        };
        directive.Html = figure is null ? string.Empty : FigureMarkup.Of(figure, page, library.Addresses);
    }

    private FigureModel? Figure(DirectiveInline.DirectiveArgument subject, DirectiveInline.DirectiveArgument measure)
    {
        if (library.References.Figure(subject.Text, measure.Text) is { } figure)
        {
            return figure;
        }

        IEnumerable<string> subjects = library.References.Known("figure");
        log.Add(subjects.Contains(subject.Text, StringComparer.Ordinal)
            ? Diagnose.Narrative.UnknownFigure(
                text.At(measure.Span.Start), subject.Text, measure.Text, NearestName.Of(measure.Text, library.References.Known("measure")))
            : Diagnose.Narrative.UnknownSubject(text.At(subject.Span.Start), subject.Text, NearestName.Of(subject.Text, subjects)));
        return null;
    }

    private FigureModel? Count(DirectiveInline.DirectiveArgument programme)
    {
        if (library.References.Count(programme.Text) is { } count)
        {
            return count;
        }

        string? nearest = NearestName.Of(programme.Text, library.References.Known("count"));
        log.Add(Diagnose.Narrative.UnknownProgramme(text.At(programme.Span.Start), programme.Text, nearest));
        return null;
    }

    private FigureModel? Malformed(DirectiveInline directive)
    {
        log.Add(Diagnose.Narrative.MalformedDirective(text.At(directive.Span.Start), text.Excerpt(directive.Span)));
        return null;
    }
}
