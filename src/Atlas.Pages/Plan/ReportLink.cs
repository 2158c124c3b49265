using Atlas.Pages.Chrome;

namespace Atlas.Pages.Plan;

/// <summary>The mail by which a reader reports an error on a page.</summary>
public static class ReportLink
{
    /// <summary>A <c>mailto:</c> address that names the page; nothing where the site has no contact.</summary>
    public static string? For(SiteModel site, string title, Routes.Route route) => site.Contacts.Email is { } email
        ? $"mailto:{email}?subject={Uri.EscapeDataString(site.Words.Of("report.subject", title))}&body={Uri.EscapeDataString(site.Root + route.Path + "\n\n")}"
        : null;
}
