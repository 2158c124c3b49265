namespace Atlas.Templating.Scanning;

/// <summary>How much white space a block takes away around itself.</summary>
internal enum StripMode
{
    /// <summary>None.</summary>
    None,

    /// <summary><c>-</c>: all, with the ends of line.</summary>
    Greedy,

    /// <summary><c>~</c>: on the line only (and the end of line after the block).</summary>
    Line,
}
