using System.Text;

namespace Atlas.Tests.Cli.Commands;

/// <summary>An output whose writing is a defect: what no input of an editor can bring about.</summary>
internal sealed class BrokenWriter : TextWriter
{
    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => throw new InvalidOperationException("prova di difetto");
}
