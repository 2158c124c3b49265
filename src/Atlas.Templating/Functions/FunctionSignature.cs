using System.Reflection;
using Atlas.Templating.Members;

namespace Atlas.Templating.Functions;

/// <summary>The parameters of a function of .NET as templates see them.</summary>
internal sealed class FunctionSignature
{
    private readonly string[] _names;
    private readonly object?[] _defaults;

    /// <summary>Reads the parameters of a method.</summary>
    /// <param name="method">The method.</param>
    /// <param name="takesContext">Whether its first parameter is the call.</param>
    /// <param name="optional">How many of the last parameters may be left out, besides those with a default value.</param>
    public FunctionSignature(MethodInfo method, bool takesContext, int optional = 0)
    {
        var visible = method.GetParameters().Skip(takesContext ? 1 : 0).ToArray();
        _names = [.. visible.Select(p => MemberNames.ToSnakeCase(p.Name ?? string.Empty))];
        _defaults = [.. visible.Select(p => p.HasDefaultValue ? p.DefaultValue : null)];
        IsVariable = visible is [.., var last] && last.IsDefined(typeof(ParamArrayAttribute), inherit: false);
        VariableIndex = IsVariable ? visible.Length - 1 : -1;
        var fixedCount = IsVariable ? visible.Length - 1 : visible.Length;
        RequiredCount = Math.Min(visible.Take(fixedCount).TakeWhile(p => !p.HasDefaultValue).Count(), visible.Length - optional);
        MaxCount = IsVariable ? int.MaxValue : fixedCount;
    }

    public int RequiredCount { get; }

    public int MaxCount { get; }

    /// <summary>Whether the last parameter takes all the arguments that remain.</summary>
    public bool IsVariable { get; }

    /// <summary>The place of that parameter, or -1.</summary>
    public int VariableIndex { get; }

    public int IndexOf(string name) => Array.IndexOf(_names, name);

    public object? DefaultOf(int index) => _defaults[index];
}
