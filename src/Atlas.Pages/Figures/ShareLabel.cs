namespace Atlas.Pages.Figures;

/// <summary>What a share is called where its whole is named already: "di cui PNRR" heads it in a table, and is "PNRR" under a bar of shares.</summary>
internal static class ShareLabel
{
    private const string OfWhich = "di cui ";

    /// <summary>The label of a measure without what refers to its whole.</summary>
    public static string Of(string label) =>
        label.StartsWith(OfWhich, StringComparison.Ordinal) ? char.ToUpperInvariant(label[OfWhich.Length]) + label[(OfWhich.Length + 1)..] : label;
}
