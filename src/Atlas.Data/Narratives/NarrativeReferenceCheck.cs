using System.Collections.Frozen;
using Atlas.Core.Diagnostics;
using Atlas.Core.Locations;
using Atlas.Core.Records;
using Atlas.Core.Values;

namespace Atlas.Data.Narratives;

/// <summary>Checks that what narratives name is there: their subject, sources and picture.</summary>
internal sealed class NarrativeReferenceCheck
{
    private const string ContentFolder = "content/";
    private readonly DiagnosticLog _log;
    private readonly FrozenDictionary<NarrativeKind, FrozenSet<string>> _keys;
    private readonly FrozenSet<string> _sources;
    private readonly FrozenSet<string> _subjects;
    private readonly FrozenSet<string> _files;

    private NarrativeReferenceCheck(Catalogue catalogue, IEnumerable<string> files, DiagnosticLog log)
    {
        _log = log;
        _files = files.ToFrozenSet(StringComparer.Ordinal);
        _sources = Set(catalogue.Sources.Select(source => source.Id.Value));
        _keys = new Dictionary<NarrativeKind, FrozenSet<string>>
        {
            [NarrativeKind.Intervention] = Set(catalogue.Interventions.Select(intervention => intervention.Id.Value)),
            [NarrativeKind.Municipality] = Set(catalogue.Municipalities.Select(municipality => municipality.Slug)),
            [NarrativeKind.Programme] = Set(catalogue.Programmes.Select(programme => programme.Id.Value)),
            [NarrativeKind.Strategy] = Set(catalogue.Strategies.Select(strategy => strategy.Id.Value)),
            [NarrativeKind.Zone] = Set(catalogue.Zones.Select(zone => zone.Id.Value)),
        }.ToFrozenDictionary();
        _subjects = Set(_keys
            .Where(pair => pair.Key != NarrativeKind.Municipality)
            .SelectMany(pair => pair.Value)
            .Concat(catalogue.Municipalities.Select(municipality => municipality.Istat.Value)));
    }

    /// <summary>Reports what the narratives of <paramref name="catalogue"/> name and is neither in it nor among <paramref name="files"/>.</summary>
    public static void Run(Catalogue catalogue, IEnumerable<string> files, DiagnosticLog log)
    {
        var check = new NarrativeReferenceCheck(catalogue, files, log);
        foreach (Narrative narrative in catalogue.Narratives)
        {
            check.CheckImage(narrative);
            if (catalogue is { IsWhole: true, HasAllRows: true })
            {
                check.CheckNames(narrative);
            }
        }
    }

    private void CheckNames(Narrative narrative)
    {
        if (_keys.TryGetValue(narrative.Kind, out FrozenSet<string>? keys) && !keys.Contains(narrative.Key))
        {
            string? nearest = NearestName.Of(narrative.Key, keys);
            _log.Add(Diagnose.Content.UnknownSubject(narrative.File, NameOf(narrative.Kind), narrative.Key, nearest));
        }

        foreach (Located<string> source in narrative.Sources.Where(source => !_sources.Contains(source.Value)))
        {
            _log.Add(Diagnose.Content.UnknownSource(source.Location, source.Value, NearestName.Of(source.Value, _sources)));
        }

        foreach (Located<string> subject in narrative.Subjects.Where(subject => !_subjects.Contains(subject.Value)))
        {
            _log.Add(Diagnose.Content.UnknownNewsSubject(subject.Location, subject.Value, NearestName.Of(subject.Value, _subjects)));
        }

    }

    private void CheckImage(Narrative narrative)
    {
        if (narrative.Image is NarrativeImage image && !_files.Contains(ContentFolder + image.File.Value))
        {
            IEnumerable<string> content = _files
                .Where(file => file.StartsWith(ContentFolder, StringComparison.Ordinal) && !file.EndsWith(".md", StringComparison.Ordinal))
                .Select(file => file[ContentFolder.Length..]);
            _log.Add(Diagnose.Content.ImageMissing(image.File.Location, image.File.Value, NearestName.Of(image.File.Value, content)));
        }
    }

    private static Phrase NameOf(NarrativeKind kind) => kind switch
    {
        NarrativeKind.Intervention => new Phrase("un intervento", "an intervention"),
        NarrativeKind.Municipality => new Phrase("un comune", "a municipality"),
        NarrativeKind.Programme => new Phrase("un programma", "a programme"),
        NarrativeKind.Strategy => new Phrase("una strategia", "a strategy"),
        _ => new Phrase("una zona", "a zone"),
    };

    private static FrozenSet<string> Set(IEnumerable<string> values) => values.ToFrozenSet(StringComparer.Ordinal);
}
