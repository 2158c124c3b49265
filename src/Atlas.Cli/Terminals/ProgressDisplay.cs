using Atlas.Build;
using Atlas.Cli.Reports;
using Spectre.Console;

namespace Atlas.Cli.Terminals;

/// <summary>Shows the progress of a build to whoever watches the terminal.</summary>
internal sealed class ProgressDisplay : IBuildProgress
{
    private readonly ProgressTask _task;
    private readonly Wording _wording;

    private ProgressDisplay(ProgressTask task, Wording wording)
    {
        _task = task;
        _wording = wording;
    }

    /// <summary>Runs <paramref name="work"/> and shows its progress on the error stream, which is cleared at the end.</summary>
    public static T Show<T>(Wording wording, Func<IBuildProgress, T> work)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return console.Progress().AutoClear(enabled: true).Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn())
            .Start(context => work(new ProgressDisplay(context.AddTask("atlas"), wording)));
    }

    /// <inheritdoc/>
    public void Started(BuildPhase phase)
    {
        _task.Description = PhaseName.Of(phase, _wording);
        _task.IsIndeterminate = phase is not (BuildPhase.Render or BuildPhase.AskOutside);
    }

    /// <inheritdoc/>
    public void Rendered(int done, int total)
    {
        _task.MaxValue = total;
        _task.Value = done;
    }
}
