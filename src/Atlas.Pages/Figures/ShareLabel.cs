using Atlas.Core.Languages;

namespace Atlas.Pages.Figures;

/// <summary>What a share is called where its whole is named already: "di cui PNRR" heads it in a table, and is "PNRR" under a bar of shares.</summary>
internal static class ShareLabel
{
    /// <summary>The label of a measure without what refers to its whole.</summary>
    public static string Of(string label, InterfaceWords words)
    {
        string ofWhich = words.Of("figure.of_which") + " ";
        return label.Length > ofWhich.Length && label.StartsWith(ofWhich, StringComparison.Ordinal)
            ? char.ToUpperInvariant(label[ofWhich.Length]) + label[(ofWhich.Length + 1)..]
            : label;
    }
}
