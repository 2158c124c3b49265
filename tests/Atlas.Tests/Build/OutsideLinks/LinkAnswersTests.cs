using Atlas.Core.Diagnostics;

namespace Atlas.Tests.Build.OutsideLinks;

public sealed class LinkAnswersTests : IDisposable
{
    private const string Sound = "https://ente.example/c-e";
    private const string Gone = "https://ente.example/non-c-e";
    private const string Moved = "https://ente.example/spostato";

    private readonly CheckedLinks _links = new();

    public LinkAnswersTests() => _links.Sites.Answers = asked =>
        asked.EndsWith(Gone, StringComparison.Ordinal) ? OtherSites.Status(404)
        : asked.EndsWith(Moved, StringComparison.Ordinal) ? OtherSites.Status(301, "Location", Sound)
        : null;

    [Fact]
    public async Task What_was_answered_is_said_again_without_asking()
    {
        IReadOnlyList<Diagnostic> first = await _links.Check(Sound, Gone, Moved);
        _links.Sites.Asked.Clear();

        IReadOnlyList<Diagnostic> again = await _links.Check(Sound, Gone, Moved);

        Assert.Empty(_links.Sites.Asked);
        Assert.Equal(["ATL5021", "ATL5023"], again.Select(d => d.Code).Order(StringComparer.Ordinal));
        Assert.Equal(first.Select(d => d.Message(Language.Italian)), again.Select(d => d.Message(Language.Italian)));
    }

    [Fact]
    public async Task What_was_not_there_is_asked_for_again_on_the_next_day_and_what_was_after_a_month()
    {
        await _links.Check(Sound, Gone);

        Assert.Equal([$"HEAD {Gone}", $"GET {Gone}"], await AskedAfter(TimeSpan.FromDays(1)));
        Assert.Equal([$"HEAD {Gone}", $"GET {Gone}"], await AskedAfter(TimeSpan.FromDays(28)));
        Assert.Contains($"HEAD {Sound}", await AskedAfter(TimeSpan.FromDays(1)));
    }

    [Fact]
    public async Task An_answer_of_a_day_to_come_is_not_believed()
    {
        await _links.Check(Sound);

        Assert.Contains($"HEAD {Sound}", await AskedAfter(TimeSpan.FromDays(-3)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[{")]
    [InlineData("{}")]
    [InlineData("[null]")]
    [InlineData("[{\"Asked\":\"2026-03-10\",\"State\":\"Found\"}]")]
    [InlineData("[{\"Address\":\"https://ente.example/non-c-e\",\"Asked\":\"ieri\",\"State\":\"Found\"}]")]
    public async Task A_file_of_answers_that_cannot_be_read_is_made_anew(string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_links.CacheFile)!);
        await File.WriteAllTextAsync(_links.CacheFile, text, TestContext.Current.CancellationToken);

        Assert.Equal(["ATL5021"], await _links.Codes(Gone));
        Assert.Contains(Gone, await File.ReadAllTextAsync(_links.CacheFile, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_of_links_that_no_page_has_any_more_are_dropped()
    {
        await _links.Check(Sound, Gone);
        await _links.Check(Sound);

        string kept = await File.ReadAllTextAsync(_links.CacheFile, TestContext.Current.CancellationToken);
        Assert.Contains(Sound, kept, StringComparison.Ordinal);
        Assert.DoesNotContain(Gone, kept, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_that_cannot_be_kept_are_said_all_the_same()
    {
        // A file stands where the folder of the answers should be.
        await File.WriteAllTextAsync(Path.GetDirectoryName(_links.CacheFile)!, "x", TestContext.Current.CancellationToken);

        Assert.Equal(["ATL5024", "ATL5021"], (await _links.Check(Gone)).OrderByDescending(d => d.Code, StringComparer.Ordinal).Select(d => d.Code));
    }

    private async Task<string[]> AskedAfter(TimeSpan time)
    {
        _links.Time.Pass(time);
        _links.Sites.Asked.Clear();
        await _links.Check(Sound, Gone);
        return [.. _links.Sites.Asked];
    }

    public void Dispose() => _links.Dispose();
}
