namespace Atlas.Core.Records;

/// <summary>The families of measures that have a meaning to the program; every other family is the atlas's own.</summary>
public static class MeasureFamily
{
    /// <summary>What a work costs or is worth.</summary>
    public const string Cost = "cost";

    /// <summary>What has been paid.</summary>
    public const string Payment = "payment";

    /// <summary>A declared number of interventions, compared with those listed.</summary>
    public const string Interventions = "interventions";

    /// <summary>A declared number of municipalities, compared with those of the listed interventions.</summary>
    public const string Municipalities = "municipalities";
}
