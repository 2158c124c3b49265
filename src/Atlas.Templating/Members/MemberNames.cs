using System.Text;

namespace Atlas.Templating.Members;

/// <summary>The names that members of .NET objects have in templates: <c>TotalCost</c> is <c>total_cost</c>.</summary>
internal static class MemberNames
{
    public static string ToSnakeCase(string name)
    {
        var text = new StringBuilder(name.Length + 4);
        var isAfterUpper = false;
        for (var i = 0; i < name.Length; i++)
        {
            var isUpper = char.IsUpper(name[i]);
            if (isUpper && i > 0 && !isAfterUpper)
                text.Append('_');
            text.Append(char.ToLowerInvariant(name[i]));
            isAfterUpper = isUpper;
        }

        return text.ToString();
    }
}
