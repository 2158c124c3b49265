namespace Atlas.Data.Schemas;

/// <summary>Which dates a column of <see cref="FieldType.Date"/> takes.</summary>
internal enum DatePrecision
{
    /// <summary>Any of the three.</summary>
    Any,

    /// <summary>Years only (<c>year</c>).</summary>
    Year,

    /// <summary>Months only (<c>yearmonth</c>).</summary>
    Month,

    /// <summary>Days only (<c>date</c>).</summary>
    Day,
}
