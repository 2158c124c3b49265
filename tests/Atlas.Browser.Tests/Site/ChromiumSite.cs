using Microsoft.Playwright;

namespace Atlas.Browser.Tests.Site;

/// <summary>The built site in a running Chromium; shared by all tests, since both take long to make.</summary>
public sealed class ChromiumSite : IAsyncLifetime
{
    private BuiltSite? _site;
    private StaticServer? _server;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Address of the home page.</summary>
    public string Address => Server.Address;

    /// <summary>Folder of the published site.</summary>
    public string Root => _site?.Root ?? throw new InvalidOperationException("no site was built");

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
        if (_browser is null)
        {
            Assert.False(string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.Ordinal), $"{Program} is missing on CI");
            Assert.Skip($"this test needs Chromium at {Program}");
        }

        visit ??= new Visit();
        IBrowserContext context = await _browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = visit.Width, Height = 900 },
            ColorScheme = visit.Dark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = visit.JavaScript,
            ReducedMotion = ReducedMotion.Reduce,
            Locale = "it-IT",
            BypassCSP = visit.BypassPolicy,
        });
        VisitedPage page = await VisitedPage.OpenAsync(context, Address);
        await page.GoAsync(path);
        return page;
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
