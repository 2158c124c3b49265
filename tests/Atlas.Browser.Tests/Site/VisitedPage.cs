using Microsoft.Playwright;

namespace Atlas.Browser.Tests.Site;

/// <summary>A page and what the browser complained about while it was open.</summary>
public sealed class VisitedPage : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly string _address;
    private readonly List<string> _complaints = [];

    private VisitedPage(IBrowserContext context, IPage page, string address)
    {
        _context = context;
        _address = address;
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                _complaints.Add($"console: {message.Text}");
            }
        };
        page.PageError += (_, error) => _complaints.Add($"script: {error}");
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(address, StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal))
            {
                _complaints.Add($"request outside the site: {request.Url}");
            }
        };
        page.Response += (_, response) =>
        {
            if (response.Status >= 400 && !response.Url.EndsWith("404.html", StringComparison.Ordinal))
            {
                _complaints.Add($"{response.Status}: {response.Url}");
            }
        };
    }

    public IPage Page { get; }

    /// <summary>Console errors, failed and foreign requests, policy violations.</summary>
    public IReadOnlyList<string> Complaints => _complaints;

    public Task<IResponse?> GoAsync(string path) =>
        Page.GotoAsync(_address + path, new PageGotoOptions { WaitUntil = WaitUntilState.Load });

    public ValueTask DisposeAsync() => _context.DisposeAsync();

    internal static async Task<VisitedPage> OpenAsync(IBrowserContext context, string address) =>
        new(context, await context.NewPageAsync(), address);
}
