using System.Reflection;

namespace Atlas.Templating.Functions;

/// <summary>Makes template functions of delegates whose types are known only when they are registered.</summary>
internal static class DelegateFunctions
{
    private static readonly Type[] Definitions =
    [
        typeof(NativeFunction0<>), typeof(NativeFunction1<,>), typeof(NativeFunction2<,,>), typeof(NativeFunction3<,,,>),
        typeof(NativeFunction4<,,,,>), typeof(NativeFunction5<,,,,,>), typeof(NativeFunction6<,,,,,,>),
    ];

    private static readonly Type[] PlainDelegates =
    [
        typeof(Func<>), typeof(Func<,>), typeof(Func<,,>), typeof(Func<,,,>), typeof(Func<,,,,>), typeof(Func<,,,,,>), typeof(Func<,,,,,,>), typeof(Func<,,,,,,,>),
    ];

    public static void Check(Delegate function)
    {
        var method = function.GetType().GetMethod("Invoke")!;
        var count = method.GetParameters().Length - (TakesContext(method) ? 1 : 0);
        if (count >= Definitions.Length || method.ReturnType == typeof(void))
            throw new ArgumentException("A template function has a result and up to six parameters.", nameof(function));
    }

    public static TemplateFunction Create(Delegate function)
    {
        var invoke = function.GetType().GetMethod("Invoke")!;
        var takesContext = TakesContext(invoke);
        Type[] types = [.. invoke.GetParameters().Select(p => p.ParameterType).Skip(takesContext ? 1 : 0), invoke.ReturnType];
        Type[] withContext = [typeof(CallContext), .. types];
        var wanted = PlainDelegates[withContext.Length - 1].MakeGenericType(withContext);
        var target = takesContext
            ? Delegate.CreateDelegate(wanted, function.Target, function.Method)
            : Adapt(function, types);
        return (TemplateFunction)Activator.CreateInstance(
            Definitions[types.Length - 1].MakeGenericType(types), target, new FunctionSignature(function.Method, takesContext))!;
    }

    private static bool TakesContext(MethodInfo method) => method.GetParameters() is [{ ParameterType: var first }, ..] && first == typeof(CallContext);

    private static Delegate Adapt(Delegate function, Type[] types)
    {
        var plain = Delegate.CreateDelegate(PlainDelegates[types.Length - 1].MakeGenericType(types), function.Target, function.Method);
        var adapter = typeof(ContextAdapter).GetMethods(BindingFlags.Public | BindingFlags.Static).Single(m => m.GetGenericArguments().Length == types.Length);
        return (Delegate)adapter.MakeGenericMethod(types).Invoke(null, [plain])!;
    }
}
