using System.Reflection;
using Atlas.Templating.Members;

namespace Atlas.Templating.Functions;

/// <summary>The parameters of a function of .NET as templates see them.</summary>
internal sealed class FunctionSignature
{
    private readonly string[] _names;
    private readonly object?[] _defaults;

    public FunctionSignature(MethodInfo method, bool takesContext)
    {
        var parameters = method.GetParameters();
        var visible = (takesContext ? parameters.Skip(1) : parameters).ToArray();
        _names = [.. visible.Select(p => MemberNames.ToSnakeCase(p.Name ?? string.Empty))];
        _defaults = [.. visible.Select(p => p.HasDefaultValue ? p.DefaultValue : null)];
        IsVariable = visible is [.., var last] && last.IsDefined(typeof(ParamArrayAttribute), inherit: false);
        var fixedCount = IsVariable ? visible.Length - 1 : visible.Length;
        RequiredCount = visible.Take(fixedCount).TakeWhile(p => !p.HasDefaultValue).Count();
        MaxCount = IsVariable ? int.MaxValue : fixedCount;
    }

    public int RequiredCount { get; }

    public int MaxCount { get; }

    /// <summary>Whether the last parameter takes all the arguments that remain.</summary>
    public bool IsVariable { get; }

    public int IndexOf(string name) => Array.IndexOf(_names, name);

    public object? DefaultOf(int index) => _defaults[index];
}
