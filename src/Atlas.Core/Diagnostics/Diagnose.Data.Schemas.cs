using Atlas.Core.Locations;
using Atlas.Core.Values;

namespace Atlas.Core.Diagnostics;

public static partial class Diagnose
{
    public static partial class Data
    {
        /// <summary>Rule of <see cref="PackageMissing"/>.</summary>
        public static readonly DiagnosticRule PackageMissingRule = new(
            "ATL1201",
            Severity.Error,
            new("manca data/datapackage.json, che descrive i dati dell'atlante", "data/datapackage.json, which describes the data of the atlas, is missing"),
            new("crearlo con l'elenco dei file CSV (resources) e dei loro schemi, come spiega docs/dati.md", "create it with the list of the CSV files (resources) and of their schemas, as docs/dati.md explains"));

        /// <summary>Rule of <see cref="NotJson"/>.</summary>
        public static readonly DiagnosticRule NotJsonRule = new(
            "ATL1202",
            Severity.Error,
            new("il file non è JSON valido: {0}", "the file is not valid JSON: {0}"),
            new("correggere virgole, virgolette e parentesi intorno a questo punto", "mend commas, quotes and brackets around this place"));

        /// <summary>Rule of <see cref="PropertyMissing"/>.</summary>
        public static readonly DiagnosticRule PropertyMissingRule = new(
            "ATL1203",
            Severity.Error,
            new("manca la proprietà '{0}'", "the property '{0}' is missing"),
            new("aggiungerla come vuole il Data Package v2", "add it as Data Package v2 asks"));

        /// <summary>Rule of <see cref="PropertyWrong"/>.</summary>
        public static readonly DiagnosticRule PropertyWrongRule = new(
            "ATL1204",
            Severity.Error,
            new("il valore di '{0}' non va bene: serve {1}", "the value of '{0}' will not do: {1} is needed"),
            new("correggere il valore", "mend the value"));

        /// <summary>Rule of <see cref="ResourceFileMissing"/>.</summary>
        public static readonly DiagnosticRule ResourceFileMissingRule = new(
            "ATL1205",
            Severity.Error,
            new("il file '{0}' non c'è", "there is no file '{0}'"),
            new("{1}correggere il percorso, oppure togliere la voce", "{1}mend the path, or remove the entry"));

        /// <summary>Rule of <see cref="UnsafePath"/>.</summary>
        public static readonly DiagnosticRule UnsafePathRule = new(
            "ATL1206",
            Severity.Error,
            new("'{0}' esce dalla cartella data/", "'{0}' leads out of the folder data/"),
            new("scrivere un percorso dentro data/, senza «..», senza «/» iniziale e con «/» tra le cartelle", "write a path within data/, without “..” or a leading “/”, and with “/” between folders"));

        /// <summary>Rule of <see cref="DuplicateResource"/>.</summary>
        public static readonly DiagnosticRule DuplicateResourceRule = new(
            "ATL1207",
            Severity.Error,
            new("'{0}' c'è già in un'altra voce di resources", "'{0}' is already in another entry of resources"),
            new("dare a ogni file un nome suo e una voce sola", "give each file a name of its own and one entry"));

        /// <summary>Rule of <see cref="UnknownFieldType"/>.</summary>
        public static readonly DiagnosticRule UnknownFieldTypeRule = new(
            "ATL1208",
            Severity.Error,
            new("'{0}' non è un tipo di campo che Atlas conosce", "'{0}' is no type of field that Atlas knows"),
            new("{1}usare uno di: {2}", "{1}use one of: {2}"));

        /// <summary>Rule of <see cref="UnknownConstraint"/>.</summary>
        public static readonly DiagnosticRule UnknownConstraintRule = new(
            "ATL1209",
            Severity.Error,
            new("'{0}' non è un vincolo di Table Schema", "'{0}' is no constraint of Table Schema"),
            new("{1}usare uno di: {2}", "{1}use one of: {2}"));

        /// <summary>Rule of <see cref="BadPattern"/>.</summary>
        public static readonly DiagnosticRule BadPatternRule = new(
            "ATL1210",
            Severity.Error,
            new("l'espressione regolare '{0}' non va bene: {1}", "the regular expression '{0}' will not do: {1}"),
            new("correggerla, oppure scriverne una più semplice", "mend it, or write a simpler one"));

        /// <summary>Rule of <see cref="DuplicateField"/>.</summary>
        public static readonly DiagnosticRule DuplicateFieldRule = new(
            "ATL1211",
            Severity.Error,
            new("il campo '{0}' c'è due volte nello schema", "the field '{0}' is in the schema twice"),
            new("tenerne uno solo", "keep one of them"));

        /// <summary>Rule of <see cref="UnknownKeyField"/>.</summary>
        public static readonly DiagnosticRule UnknownKeyFieldRule = new(
            "ATL1212",
            Severity.Error,
            new("la chiave nomina il campo '{0}', che {1} non ha", "the key names the field '{0}', which {1} does not have"),
            new("{2}usare il nome di un campo dello schema", "{2}use the name of a field of the schema"));

        /// <summary>Rule of <see cref="UnknownResource"/>.</summary>
        public static readonly DiagnosticRule UnknownResourceRule = new(
            "ATL1213",
            Severity.Error,
            new("la chiave esterna nomina la risorsa '{0}', che non c'è in data/datapackage.json", "the foreign key names the resource '{0}', which is not in data/datapackage.json"),
            new("{1}usare il nome di una risorsa", "{1}use the name of a resource"));

        /// <summary>Rule of <see cref="SchemaLacksField"/>.</summary>
        public static readonly DiagnosticRule SchemaLacksFieldRule = new(
            "ATL1214",
            Severity.Error,
            new("allo schema manca il campo '{0}', che Atlas legge", "the schema lacks the field '{0}', which Atlas reads"),
            new("{1}aggiungere il campo allo schema; docs/dati.md elenca i campi di ogni tipo di file", "{1}add the field to the schema; docs/dati.md lists the fields of each kind of file"));

        /// <summary>Rule of <see cref="NotListed"/>.</summary>
        public static readonly DiagnosticRule NotListedRule = new(
            "ATL1215",
            Severity.Info,
            new("il file non è in data/datapackage.json: è stato letto con {0}, per via del nome", "the file is not in data/datapackage.json: it was read with {0}, by its name"),
            new("aggiungerlo a resources, così che sia pubblicato con la sua descrizione", "add it to resources, so that it is published with its description"));

        /// <summary>Rule of <see cref="UnknownDataset"/>.</summary>
        public static readonly DiagnosticRule UnknownDatasetRule = new(
            "ATL1216",
            Severity.Error,
            new("nessuno schema dice come leggere questo file", "no schema says how to read this file"),
            new("{0}dargli uno dei nomi previsti ({1}), oppure aggiungerlo a data/datapackage.json con il suo schema", "{0}give it one of the foreseen names ({1}), or add it to data/datapackage.json with its schema"));

        /// <summary>Rule of <see cref="UnknownProperty"/>.</summary>
        public static readonly DiagnosticRule UnknownPropertyRule = new(
            "ATL1217",
            Severity.Warning,
            new("la proprietà '{0}' non è prevista e non conta", "the property '{0}' is not foreseen and does not count"),
            new("{1}correggere il nome, oppure togliere la proprietà", "{1}mend the name, or remove the property"));

        /// <summary>Rule of <see cref="DuplicateProperty"/>.</summary>
        public static readonly DiagnosticRule DuplicatePropertyRule = new(
            "ATL1218",
            Severity.Error,
            new("la proprietà '{0}' c'è due volte", "the property '{0}' is there twice"),
            new("tenerne una sola", "keep one of them"));

        /// <summary>Rule of <see cref="FieldTypeDiffers"/>.</summary>
        public static readonly DiagnosticRule FieldTypeDiffersRule = new(
            "ATL1219",
            Severity.Error,
            new("il campo '{0}' non è del tipo che Atlas legge: serve {1}", "the field '{0}' is not of the type that Atlas reads: {1} is needed"),
            new("correggere type nello schema", "mend type in the schema"));

        /// <summary>There is no data package. Typical cause: the command was run in another folder.</summary>
        public static Diagnostic PackageMissing(string file) => new(PackageMissingRule, SourceLocation.WholeFile(file));

        /// <summary>A JSON file that cannot be parsed. Typical cause: a comma too many or too few after an edit by hand.</summary>
        public static Diagnostic NotJson(SourceLocation at, Phrase detail) => new(NotJsonRule, at, detail);

        /// <summary>A property that Data Package or Table Schema asks for is not there.</summary>
        public static Diagnostic PropertyMissing(SourceLocation at, string name) => new(PropertyMissingRule, at, name);

        /// <summary>A property has a value of another type.</summary>
        public static Diagnostic PropertyWrong(SourceLocation at, string name, Phrase wanted) => new(PropertyWrongRule, at, name, wanted);

        /// <summary>A path in the data package leads to no file. Typical cause: a file renamed or not yet added.</summary>
        public static Diagnostic ResourceFileMissing(SourceLocation at, string path, string? nearest) =>
            new(ResourceFileMissingRule, at, Excerpt.Of(path), NearestName.Hint(nearest));

        /// <summary>A path in the data package is absolute or has <c>..</c> (Data Package v2, "Data", path safety).</summary>
        public static Diagnostic UnsafePath(SourceLocation at, string path) => new(UnsafePathRule, at, Excerpt.Of(path));

        /// <summary>Two resources have the same name or path. Typical cause: an entry copied and not changed.</summary>
        public static Diagnostic DuplicateResource(SourceLocation at, string name) => new(DuplicateResourceRule, at, Excerpt.Of(name));

        /// <summary>A field type that is misspelt or that Atlas does not validate.</summary>
        public static Diagnostic UnknownFieldType(SourceLocation at, string type, IReadOnlyCollection<string> known) =>
            new(UnknownFieldTypeRule, at, Excerpt.Of(type), NearestName.Hint(NearestName.Of(type, known)), string.Join(", ", known));

        /// <summary>A constraint that is misspelt, and so would not be checked.</summary>
        public static Diagnostic UnknownConstraint(SourceLocation at, string name, IReadOnlyCollection<string> known) =>
            new(UnknownConstraintRule, at, Excerpt.Of(name), NearestName.Hint(NearestName.Of(name, known)), string.Join(", ", known));

        /// <summary>A pattern that is no regular expression, or one that could take exponential time.</summary>
        public static Diagnostic BadPattern(SourceLocation at, string pattern, Phrase detail) =>
            new(BadPatternRule, at, Excerpt.Of(pattern), detail);

        /// <summary>Two fields with the same name.</summary>
        public static Diagnostic DuplicateField(SourceLocation at, string name) => new(DuplicateFieldRule, at, Excerpt.Of(name));

        /// <summary>A primary, unique or foreign key names a field that is not there.</summary>
        public static Diagnostic UnknownKeyField(SourceLocation at, string field, string schemaFile, string? nearest) =>
            new(UnknownKeyFieldRule, at, Excerpt.Of(field), schemaFile, NearestName.Hint(nearest));

        /// <summary>A foreign key names a resource that is not there.</summary>
        public static Diagnostic UnknownResource(SourceLocation at, string resource, string? nearest) =>
            new(UnknownResourceRule, at, Excerpt.Of(resource), NearestName.Hint(nearest));

        /// <summary>The schema of a kind of file that Atlas reads lacks one of its columns. Typical cause: a field renamed.</summary>
        public static Diagnostic SchemaLacksField(SourceLocation at, string field, string? nearest) =>
            new(SchemaLacksFieldRule, at, field, NearestName.Hint(nearest));

        /// <summary>The schema of a kind of file that Atlas reads gives one of its columns another type. Typical cause: <c>string</c> for amounts.</summary>
        public static Diagnostic FieldTypeDiffers(SourceLocation at, string field, string wanted) => new(FieldTypeDiffersRule, at, field, wanted);

        /// <summary>A CSV file that the data package does not list, read by its conventional name.</summary>
        public static Diagnostic NotListed(string file, string schemaFile) => new(NotListedRule, SourceLocation.WholeFile(file), schemaFile);

        /// <summary>A CSV file that the data package does not list and whose name says nothing. Typical cause: a name mistyped.</summary>
        public static Diagnostic UnknownDataset(string file, string? nearest, IEnumerable<string> names) =>
            new(UnknownDatasetRule, SourceLocation.WholeFile(file), NearestName.Hint(nearest), string.Join(", ", names));

        /// <summary>A property that Data Package or Table Schema does not have and that is near to one that they have.</summary>
        public static Diagnostic UnknownProperty(SourceLocation at, string name, string? nearest) =>
            new(UnknownPropertyRule, at, Excerpt.Of(name), NearestName.Hint(nearest));

        /// <summary>A property written twice in one object.</summary>
        public static Diagnostic DuplicateProperty(SourceLocation at, string name) => new(DuplicatePropertyRule, at, Excerpt.Of(name));
    }
}
