using System.Text;

namespace Atlas.Core.Values;

/// <summary>The form of a name in an address: <c>[a-z0-9-]</c>, without accents, at most 100 characters.</summary>
public static class Slug
{
    private const int MaximumLength = 100;

    /// <summary>The slug of <paramref name="name"/>: <c>Cassano d'Adda</c> gives <c>cassano-d-adda</c>. Empty when no letter or digit remains.</summary>
    public static string Of(string name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (char c in PlainLetters.Of(name))
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                slug.Append(char.ToLowerInvariant(c));
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        if (slug.Length > MaximumLength)
        {
            slug.Length = MaximumLength;
        }

        return slug.ToString().TrimEnd('-');
    }
}
