using System.Globalization;
using System.Text;

namespace Atlas.Cli.Creation;

/// <summary>Writes the front matter of a new narrative, in the order in which editors read it.</summary>
internal sealed class FrontMatterText
{
    private readonly StringBuilder _text = new("---\n");

    /// <summary>Adds a text between quotes, so that colons and hashes in it mean nothing to YAML; left out when there is none.</summary>
    public FrontMatterText Text(string key, string? value)
    {
        if (value is not null)
        {
            string inner = value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
            _text.Append(CultureInfo.InvariantCulture, $"{key}: \"{inner}\"\n");
        }

        return this;
    }

    /// <summary>Adds a day.</summary>
    public FrontMatterText Day(string key, DateOnly value)
    {
        _text.Append(CultureInfo.InvariantCulture, $"{key}: {value:yyyy-MM-dd}\n");
        return this;
    }

    /// <summary>Adds a list of ids; left out when it is empty.</summary>
    public FrontMatterText Ids(string key, IReadOnlyCollection<string> ids)
    {
        if (ids.Count > 0)
        {
            _text.Append(CultureInfo.InvariantCulture, $"{key}: [{string.Join(", ", ids)}]\n");
        }

        return this;
    }

    /// <summary>The whole text: front matter marked as a draft, a blank line and <paramref name="body"/>.</summary>
    public string WithDraft(string body) => _text.Append("draft: true\n---\n\n").Append(body).ToString();
}
