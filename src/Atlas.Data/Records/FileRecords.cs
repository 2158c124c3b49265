using Atlas.Core.Records;

namespace Atlas.Data.Records;

/// <summary>The records made from the rows of one file, in the order of the rows.</summary>
internal sealed class FileRecords
{
    /// <summary>Sources.</summary>
    public List<Source> Sources { get; } = [];

    /// <summary>Measures.</summary>
    public List<Measure> Measures { get; } = [];

    /// <summary>Words of vocabularies.</summary>
    public List<VocabularyTerm> Terms { get; } = [];

    /// <summary>Municipalities.</summary>
    public List<Municipality> Municipalities { get; } = [];

    /// <summary>Zones.</summary>
    public List<Zone> Zones { get; } = [];

    /// <summary>Strategies.</summary>
    public List<Strategy> Strategies { get; } = [];

    /// <summary>Links with strategies.</summary>
    public List<StrategyLink> StrategyLinks { get; } = [];

    /// <summary>Programmes.</summary>
    public List<Programme> Programmes { get; } = [];

    /// <summary>Interventions.</summary>
    public List<Intervention> Interventions { get; } = [];

    /// <summary>Figures.</summary>
    public List<Figure> Figures { get; } = [];

    /// <summary>Dated facts.</summary>
    public List<DatedEvent> Events { get; } = [];

    /// <summary>Inferences.</summary>
    public List<Inference> Inferences { get; } = [];

    /// <summary>Gaps.</summary>
    public List<Gap> Gaps { get; } = [];

    /// <summary>Contracts.</summary>
    public List<Contract> Contracts { get; } = [];
}
