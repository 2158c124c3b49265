namespace Atlas.Data.Text;

/// <summary>How the bytes of a text file are to be read.</summary>
internal enum TextForm
{
    /// <summary>UTF-8, as the contract says.</summary>
    Utf8,

    /// <summary>Windows-1252, what spreadsheets save as "CSV" on Windows in Italy.</summary>
    Windows1252,

    /// <summary>UTF-16 or UTF-32 with its mark; not read.</summary>
    Utf16,

    /// <summary>Contains NUL bytes; not text.</summary>
    Binary,

    /// <summary>Partly UTF-8, partly not; not read.</summary>
    Broken,
}
