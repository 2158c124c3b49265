using Atlas.Core.Locations;
using Atlas.Core.Records;
using Atlas.Core.Values;
using Atlas.Data.Tables;

namespace Atlas.Data.Records;

/// <summary>Makes records from the rows of the files in the folders of <c>data/</c>. A row without its key makes none.</summary>
internal sealed class DatasetRecords(MunicipalityNames municipalities, MeasureUnits units)
{
    /// <summary>A row of an <c>interventions.csv</c> and the figures in its measure columns.</summary>
    public void AddIntervention(TableRow row, FileRecords records)
    {
        if (row.Located("id") is not Located<string> id)
        {
            return;
        }

        records.Interventions.Add(new Intervention
        {
            Id = id,
            Dataset = row.Dataset,
            ProgrammeId = row.LocatedOrEmpty("programme"),
            Number = row.Text("number"),
            Title = row.Located("title"),
            Municipalities = municipalities.Resolve(row, "municipalities"),
            Place = row.Text("place"),
            Point = Points.Of(row),
            Cup = row.Located("cup"),
            Kind = row.Located("kind"),
            DesignLevel = row.Located("design_level"),
            AsOf = row.Date("as_of"),
            SourceId = row.LocatedOrEmpty("source"),
            Locator = row.Text("locator"),
            Note = row.Text("note"),
        });
        AddMeasureColumns(row, id, records);
    }

    /// <summary>A row of a <c>figures.csv</c>.</summary>
    public void AddFigure(TableRow row, FileRecords records)
    {
        if (row.Located("subject") is not Located<string> subject || row.Located("measure") is not Located<string> measure
            || row.Number("value") is not Located<decimal> value)
        {
            return;
        }

        units.Check(row, "value", measure.Value, value);
        FigureLocators.Check(row, "value");
        records.Figures.Add(new Figure
        {
            SubjectId = subject,
            MeasureId = measure,
            Value = value,
            Qualifier = row.Text("qualifier") switch
            {
                "about" => Qualifier.About,
                "over" => Qualifier.Over,
                "under" => Qualifier.Under,
                _ => Qualifier.Exact,
            },
            AsOf = row.Date("as_of"),
            SourceId = row.LocatedOrEmpty("source"),
            Locator = row.TextOrEmpty("locator"),
            Note = row.Text("note"),
        });
    }

    /// <summary>A row of an <c>events.csv</c>.</summary>
    public static void AddEvent(TableRow row, FileRecords records)
    {
        if (row.Located("subject") is Located<string> subject)
        {
            records.Events.Add(new DatedEvent
            {
                SubjectId = subject,
                Date = row.Date("date"),
                Stage = row.LocatedOrEmpty("stage"),
                Text = row.TextOrEmpty("text"),
                SourceId = row.LocatedOrEmpty("source"),
                Locator = row.Text("locator"),
            });
        }
    }

    /// <summary>A row of an <c>inferences.csv</c>.</summary>
    public static void AddInference(TableRow row, FileRecords records)
    {
        if (row.Located("subject") is Located<string> subject)
        {
            records.Inferences.Add(new Inference
            {
                SubjectId = subject,
                Field = row.LocatedOrEmpty("field"),
                Reason = row.TextOrEmpty("reason"),
                Confidence = row.Text("confidence") switch
                {
                    "high" => Confidence.High,
                    "medium" => Confidence.Medium,
                    _ => Confidence.Low,
                },
                SourceId = row.Located("source"),
                Locator = row.Text("locator"),
            });
        }
    }

    /// <summary>A row of a <c>gaps.csv</c>.</summary>
    public static void AddGap(TableRow row, FileRecords records)
    {
        if (row.Located("subject") is Located<string> subject)
        {
            records.Gaps.Add(new Gap
            {
                SubjectId = subject,
                Field = row.LocatedOrEmpty("field"),
                Reason = row.TextOrEmpty("reason"),
                SourceId = row.Located("source"),
                Locator = row.Text("locator"),
            });
        }
    }

    /// <summary>A row of a <c>contracts.csv</c>.</summary>
    public static void AddContract(TableRow row, FileRecords records) => records.Contracts.Add(new Contract
    {
        Cig = row.Located("cig"),
        Cup = row.Located("cup"),
        Subjects = row.List("subjects"),
        Object = row.TextOrEmpty("object"),
        Kind = row.Text("kind"),
        Contractor = row.Text("contractor"),
        Amount = row.Number("amount"),
        Date = row.Date("date"),
        Stage = row.Located("stage"),
        SourceId = row.LocatedOrEmpty("source"),
        Locator = row.Text("locator"),
        Location = row.Location,
    });

    // The source, locator and date of a figure in a measure column are the row's (DESIGN §4).
    private void AddMeasureColumns(TableRow row, Located<string> id, FileRecords records)
    {
        bool hasLocator = false;
        foreach (TableColumn column in row.Columns)
        {
            if (column.Field is null || !units.IsMeasure(column.Name) || row.Number(column.Name) is not Located<decimal> value)
            {
                continue;
            }

            units.Check(row, column.Name, column.Name, value);
            if (!hasLocator)
            {
                // All figures of the row lack the same cell: one defect.
                FigureLocators.Check(row, column.Name);
                hasLocator = true;
            }

            records.Figures.Add(new Figure
            {
                SubjectId = id,
                MeasureId = new Located<string>(column.Name, value.Location),
                Value = value,
                AsOf = row.Date("as_of"),
                SourceId = row.LocatedOrEmpty("source"),
                Locator = row.TextOrEmpty("locator"),
            });
        }
    }
}
