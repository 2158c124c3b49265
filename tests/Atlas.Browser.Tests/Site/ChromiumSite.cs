using Microsoft.Playwright;

namespace Atlas.Browser.Tests.Site;

/// <summary>The built site in a running Chromium; shared by all tests, since both take long to make.</summary>
public sealed class ChromiumSite : IAsyncLifetime
{
    private const float PatienceInMilliseconds = 120_000;

    private BuiltSite? _site;
    private StaticServer? _server;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Address of the home page.</summary>
    public string Address => Server.Address;

    /// <summary>Folder of the published site. Skips the test where there is no Chromium, and fails it on CI.</summary>
    public string Root
    {
        get
        {
            RequireChromium();
            return _site!.Root;
        }
    }

    private StaticServer Server => _server ?? throw new InvalidOperationException("no site is served");

    /// <summary>Chromium's program: Debian's, or the one that <c>ATLAS_CHROMIUM</c> names.</summary>
    private static string Program => Environment.GetEnvironmentVariable("ATLAS_CHROMIUM") ?? "/usr/bin/chromium";

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Program))
        {
            return;
        }

        _site = await BuiltSite.BuildAsync();
        _server = new StaticServer(_site.Root);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Program,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>Opens a page of the site in a context of its own. Skips the test where there is no Chromium, and fails it on CI.</summary>
    public async Task<VisitedPage> VisitAsync(string path, Visit? visit = null)
    {
        RequireChromium();
        visit ??= new Visit();
        IBrowserContext context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = visit.Width, Height = 900 },
            ColorScheme = visit.Dark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = visit.JavaScript,
            ReducedMotion = ReducedMotion.Reduce,
            Locale = "it-IT",
        });
        // A slow machine is no defect of a page: the wait ends what hangs, it measures nothing.
        context.SetDefaultNavigationTimeout(PatienceInMilliseconds);
        context.SetDefaultTimeout(PatienceInMilliseconds);
        VisitedPage page = await VisitedPage.OpenAsync(context, Address);
        await (visit.Slow ? GoSlowlyAsync(context, page, path) : page.GoAsync(path));
        if (visit.JavaScript)
        {
            // Nobody presses a key before there is something to see, and the browser lets no such key through.
            await page.PaintAsync();
        }

        await page.Page.WaitForSelectorAsync("[aria-busy=true]", new PageWaitForSelectorOptions { State = WaitForSelectorState.Detached });
        return page;
    }

    private void RequireChromium()
    {
        if (_browser is null)
        {
            Assert.False(string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.Ordinal), $"{Program} is missing on CI");
            Assert.Skip($"this test needs Chromium at {Program}");
        }
    }

    private async Task GoSlowlyAsync(IBrowserContext context, VisitedPage page, string path)
    {
        (PacedAnswer answer, KeyValuePair<string, string> header) = Server.Paced();
        await page.Page.SetExtraHTTPHeadersAsync([header]);
        await StopClockAsync(context, page);
        var painted = new TaskCompletionSource();
        await context.RouteAsync("**/*.js", async route =>
        {
            await painted.Task;
            await route.ContinueAsync();
        });
        await page.GoAsync(path, WaitUntilState.Commit);
        for (int piece = 1; piece < PacedAnswer.Pieces; piece++)
        {
            await page.PaintAsync();
            answer.Next();
        }

        // Waiting for a function would make a text into code, which the site's own policy forbids.
        await page.Page.EvaluateAsync("() => document.readyState === 'loading' ? new Promise(done => document.addEventListener('readystatechange', () => done(), { once: true })) : null");
        await page.PaintAsync();
        painted.SetResult();
        await page.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await page.PaintAsync();
    }

    // A page that is not whole shows itself after a time: where the clock of animations stands, only the pieces count.
    private static async Task StopClockAsync(IBrowserContext context, VisitedPage page)
    {
        ICDPSession browser = await context.NewCDPSessionAsync(page.Page);
        await browser.SendAsync("Animation.enable");
        await browser.SendAsync("Animation.setPlaybackRate", new Dictionary<string, object> { ["playbackRate"] = 0 });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        _server?.Dispose();
        _site?.Dispose();
    }
}
