namespace Atlas.Templating.Runtime;

/// <summary>The loop that is running: what <c>for.index</c> and its companions say.</summary>
internal sealed class LoopState
{
    /// <summary>0-based index of the step.</summary>
    public int Index { get; set; }

    /// <summary>How many steps there are; -1 for a loop that cannot know.</summary>
    public int Length { get; set; } = -1;

    /// <summary>Whether the element differs from the one before.</summary>
    public bool IsChanged { get; set; } = true;

    /// <summary>1-based column of a table row.</summary>
    public int Column { get; set; }

    public bool TryGet(string name, out Value value)
    {
        value = name switch
        {
            "index" => Value.From(Index),
            "first" => Value.From(Index == 0),
            "even" => Value.From((Index & 1) == 0),
            "odd" => Value.From((Index & 1) != 0),
            "last" when Length >= 0 => Value.From(Index == Length - 1),
            "length" when Length >= 0 => Value.From(Length),
            "rindex" when Length >= 0 => Value.From(Length - Index - 1),
            "changed" when Length >= 0 => Value.From(IsChanged),
            "col" when Column > 0 => Value.From(Column),
            _ => Value.Null,
        };
        return !value.IsNull;
    }
}
