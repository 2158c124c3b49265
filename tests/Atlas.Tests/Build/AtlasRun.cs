using System.Diagnostics;
using System.Text;
using Atlas.Cli;

namespace Atlas.Tests.Build;

/// <summary>A finished run of the real program.</summary>
/// <param name="ExitCode">What it told whoever called it.</param>
/// <param name="Output">All that it wrote.</param>
internal sealed record AtlasRun(int ExitCode, string Output)
{
    /// <summary>The program as a command of a shell, to be followed by its arguments.</summary>
    public static string Command => $"dotnet '{typeof(ExitCode).Assembly.Location}'";

    /// <summary>Runs a program to its end.</summary>
    public static AtlasRun Of(string program, IEnumerable<string> arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        using Process process = Process.Start(start)!;
        var output = new StringBuilder();
        void Take(object sender, DataReceivedEventArgs line)
        {
            // Each of the two ends with a line that is none, at any moment of the other.
            if (line.Data is null)
            {
                return;
            }

            lock (output)
            {
                output.AppendLine(line.Data);
            }
        }

        process.OutputDataReceived += Take;
        process.ErrorDataReceived += Take;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        process.WaitForExit();
        return new AtlasRun(process.ExitCode, output.ToString());
    }

    /// <summary>Runs <c>atlas</c> to its end.</summary>
    public static AtlasRun OfAtlas(IEnumerable<string> arguments, params (string Name, string Value)[] environment) =>
        Of("dotnet", [typeof(ExitCode).Assembly.Location, .. arguments], environment);
}
