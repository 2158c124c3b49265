namespace Atlas.Pages.Plan;

/// <summary>Texts for search engines and previews.</summary>
public static class ShortText
{
    private const int Longest = 160;

    /// <summary>The text, cut at a word and marked where it is longer than previews show.</summary>
    public static string Of(string text)
    {
        if (text.Length <= Longest)
        {
            return text;
        }

        int end = text.LastIndexOf(' ', Longest - 1);
        return text[..(end > 0 ? end : Longest - 1)].TrimEnd(',', ';', ':', '.', ' ') + '…';
    }
}
