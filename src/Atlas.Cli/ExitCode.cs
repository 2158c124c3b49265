namespace Atlas.Cli;

/// <summary>What the program tells whoever called it (DESIGN §7).</summary>
public static class ExitCode
{
    /// <summary>No error.</summary>
    public const int Clean = 0;

    /// <summary>Errors in the atlas, or in publishing it.</summary>
    public const int Errors = 1;

    /// <summary>A command that cannot be understood.</summary>
    public const int Usage = 2;

    /// <summary>A defect of the program itself.</summary>
    public const int Defect = 3;
}
