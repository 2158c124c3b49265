namespace Atlas.Tests.Milan;

/// <summary>A record of a file of <c>data/</c>, read in the plainest way and without the program's code.</summary>
/// <param name="File">Path of the file, from the folder of the atlas.</param>
/// <param name="Line">1-based line where the record starts.</param>
/// <param name="Header">The names of the columns.</param>
/// <param name="Cells">The texts of the cells.</param>
internal sealed record DataRow(string File, int Line, string[] Header, string[] Cells)
{
    /// <summary>The cell of a column; empty where the file has no such column.</summary>
    public string this[string column] => Array.IndexOf(Header, column) is >= 0 and int at ? Cells[at] : string.Empty;

    /// <summary>The records of a file of RFC 4180, after its header.</summary>
    public static List<DataRow> Of(string root, string file)
    {
        var rows = new List<DataRow>();
        string[]? header = null;
        foreach ((int line, string[] cells) in CsvText.Records(System.IO.File.ReadAllText(Path.Combine(root, file)), ','))
        {
            if (header is not null)
            {
                rows.Add(new DataRow(file, line, header, cells));
            }

            header ??= cells;
        }

        return rows;
    }
}
