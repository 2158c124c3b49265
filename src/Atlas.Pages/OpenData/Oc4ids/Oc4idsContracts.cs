using System.Globalization;
using System.Text.Json.Nodes;
using Atlas.Core.Records;
using Atlas.Core.Values;
using Atlas.Pages.OpenData.Formats;

namespace Atlas.Pages.OpenData.Oc4ids;

/// <summary>Tells the tenders and contracts of an intervention, and the firms that won them.</summary>
/// <param name="index">The catalogue.</param>
internal sealed class Oc4idsContracts(CatalogueIndex index)
{
    /// <summary>The firms as parties of the project.</summary>
    /// <param name="id">Id of the intervention.</param>
    public IEnumerable<JsonObject> Parties(string id) => Firms(index.ContractsOf(id)).Select(name => Reference(name).With("roles", new JsonArray("supplier")));

    /// <summary>One process for each CIG: a contract with several firms has a row for each of them.</summary>
    /// <param name="id">Id of the intervention.</param>
    public IEnumerable<JsonObject> Processes(string id) => index.ContractsOf(id)
        .Select((contract, i) => (Id: contract.Cig?.Value ?? string.Create(CultureInfo.InvariantCulture, $"{id}-contratto-{i + 1}"), Contract: contract))
        .GroupBy(pair => pair.Id, pair => pair.Contract, StringComparer.Ordinal)
        .Select(contracts => Process(contracts.Key, [.. contracts]));

    private JsonObject Process(string id, Contract[] contracts)
    {
        Contract first = contracts[0];
        bool isAwarded = contracts.Any(contract => contract.Contractor is not null);
        JsonObject? amount = contracts.Select(contract => contract.Amount).FirstOrDefault(a => a is not null) is { } known ? Oc4idsWords.Amount(known.Value) : null;
        return new JsonObject
        {
            ["id"] = id,
            ["summary"] = new JsonObject()
                .With("externalReference", first.Cig?.Value)
                .With("title", first.Object)
                .With("description", Description(contracts))
                .With("nature", JsonFields.ListOf(Natures(first.Kind)))
                .With("suppliers", JsonFields.ListOf(Firms(contracts).Select(Reference)))
                .With("contractValue", isAwarded ? amount : null)
                .With("tender", isAwarded || amount is null ? null : new JsonObject { ["costEstimate"] = amount }),
        };
    }

    /// <summary>The source, and that the amount is of the whole contract where it serves several projects, each of which lists it.</summary>
    private string Description(Contract[] contracts)
    {
        int served = contracts.SelectMany(contract => contract.Subjects).Select(subject => subject.Value).Distinct(StringComparer.Ordinal).Count();
        string shared = served < 2 ? string.Empty : string.Create(
            CultureInfo.InvariantCulture, $"Un solo contratto per {served} interventi o programmi: l'importo è quello intero e va contato una volta. ");
        string place = contracts[0].Locator is { Length: > 0 } locator ? $", {locator}" : string.Empty;
        return $"{shared}Fonte: {index.Sources.GetValueOrDefault(contracts[0].SourceId.Value)?.Title ?? contracts[0].SourceId.Value}{place}";
    }

    private static IEnumerable<string> Firms(IEnumerable<Contract> contracts) =>
        contracts.Select(contract => contract.Contractor).OfType<string>().Distinct(StringComparer.Ordinal);

    private static JsonObject Reference(string name) => new() { ["id"] = Slug.Of(name), ["name"] = name };

    private static IEnumerable<string> Natures(string? kind) => kind switch
    {
        "design" => ["design"],
        "works" => ["construction"],
        _ => [],
    };
}
