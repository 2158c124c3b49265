namespace Atlas.Tests.Templating;

public enum SpecStage
{
    Planned,
    InProgress,
    Done,
}
