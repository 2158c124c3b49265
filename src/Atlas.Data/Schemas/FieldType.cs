namespace Atlas.Data.Schemas;

/// <summary>What a column holds (Table Schema v2, "Field Types"; those that Atlas validates).</summary>
internal enum FieldType
{
    /// <summary>Free text.</summary>
    Text,

    /// <summary>Text with a pattern, a list of allowed words, or that is a key: a break or a no-break space in it is a defect.</summary>
    Code,

    /// <summary>A decimal number.</summary>
    Number,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>Yes or no, in the words of the schema.</summary>
    Boolean,

    /// <summary>A year, a month or a day: text with the pattern of <see cref="FieldSchema.PartialDatePattern"/>, or type <c>date</c>, <c>yearmonth</c> or <c>year</c>.</summary>
    Date,

    /// <summary>An absolute http or https address.</summary>
    Address,

    /// <summary>Several texts, parted by a delimiter.</summary>
    List,
}
