using System.Collections;
using Atlas.Templating.Functions;

namespace Atlas.Templating.Runtime;

/// <summary>What types are called in messages.</summary>
internal static class TypeNames
{
    public static string Of(Value value) => value.Kind switch
    {
        ValueKind.Null => "null",
        ValueKind.Boolean => "bool",
        ValueKind.Int32 => "int",
        ValueKind.Int64 => "long",
        ValueKind.Single => "float",
        ValueKind.Double => "double",
        ValueKind.Decimal => "decimal",
        ValueKind.BigInteger => "bigint",
        ValueKind.String => "string",
        _ => Of(value.Reference!),
    };

    private static string Of(object reference) => reference switch
    {
        TemplateObject or FunctionGroup or CurrentGlobals => "object",
        RawHtml => "string",
        TemplateArray => "array",
        ValueRange => "range",
        TemplateFunction => "function",
        EmptyObject => "empty",
        DateTime => "DateTime",
        TimeSpan => "timespan",
        Enum => "enum",
        IEnumerable => "array",
        _ => reference.GetType().Name,
    };
}
