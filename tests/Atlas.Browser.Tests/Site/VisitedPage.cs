using Microsoft.Playwright;

namespace Atlas.Browser.Tests.Site;

/// <summary>A page and what the browser complained about while it was open.</summary>
public sealed class VisitedPage : IAsyncDisposable
{
    // Two frames: what a script changed is laid out and painted.
    private const string Painted = "() => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(() => resolve(true))))";

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
            if (response.Status >= 400)
            {
                _complaints.Add($"{response.Status}: {response.Url}");
            }
        };
    }

    public IPage Page { get; }

    /// <summary>Console errors, failed and foreign requests, policy violations.</summary>
    public IReadOnlyList<string> Complaints => _complaints;

    /// <summary>Goes to an address of the site.</summary>
    public Task<IResponse?> GoAsync(string path, WaitUntilState until = WaitUntilState.Load) =>
        Page.GotoAsync(_address + path, new PageGotoOptions { WaitUntil = until });

    /// <summary>Lets the browser lay out and paint what has changed.</summary>
    public Task PaintAsync() => Page.EvaluateAsync(Painted);

    /// <summary>Sets the window's width and the colours that the system asks for.</summary>
    public async Task LookAsync(Look look)
    {
        await Page.SetViewportSizeAsync(look.Width, 900);
        await Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = look.Colours });
    }

    public ValueTask DisposeAsync() => _context.DisposeAsync();

    internal static async Task<VisitedPage> OpenAsync(IBrowserContext context, string address) =>
        new(context, await context.NewPageAsync(), address);
}
