namespace Atlas.Templating.Functions;

/// <summary>
/// Makes template functions of typed delegates; those of the built-ins, so that no reflection over types is needed.
/// The last parameters may be optional: one that is left out is the default of its type.
/// </summary>
internal static class Native
{
    public static TemplateFunction Of<TResult>(Func<TResult> function) =>
        new NativeFunction0<TResult>(_ => function(), new FunctionSignature(function.Method, takesContext: false, 0));

    public static TemplateFunction WithContext<TResult>(Func<CallContext, TResult> function) =>
        new NativeFunction0<TResult>(function, new FunctionSignature(function.Method, takesContext: true, 0));

    public static TemplateFunction Of<T1, TResult>(Func<T1, TResult> function, int optional = 0) =>
        new NativeFunction1<T1, TResult>((_, a1) => function(a1), new FunctionSignature(function.Method, takesContext: false, optional));

    public static TemplateFunction WithContext<T1, TResult>(Func<CallContext, T1, TResult> function, int optional = 0) =>
        new NativeFunction1<T1, TResult>(function, new FunctionSignature(function.Method, takesContext: true, optional));

    public static TemplateFunction Of<T1, T2, TResult>(Func<T1, T2, TResult> function, int optional = 0) =>
        new NativeFunction2<T1, T2, TResult>((_, a1, a2) => function(a1, a2), new FunctionSignature(function.Method, takesContext: false, optional));

    public static TemplateFunction WithContext<T1, T2, TResult>(Func<CallContext, T1, T2, TResult> function, int optional = 0) =>
        new NativeFunction2<T1, T2, TResult>(function, new FunctionSignature(function.Method, takesContext: true, optional));

    public static TemplateFunction Of<T1, T2, T3, TResult>(Func<T1, T2, T3, TResult> function, int optional = 0) =>
        new NativeFunction3<T1, T2, T3, TResult>((_, a1, a2, a3) => function(a1, a2, a3), new FunctionSignature(function.Method, takesContext: false, optional));

    public static TemplateFunction WithContext<T1, T2, T3, TResult>(Func<CallContext, T1, T2, T3, TResult> function, int optional = 0) =>
        new NativeFunction3<T1, T2, T3, TResult>(function, new FunctionSignature(function.Method, takesContext: true, optional));

    public static TemplateFunction Of<T1, T2, T3, T4, TResult>(Func<T1, T2, T3, T4, TResult> function, int optional = 0) =>
        new NativeFunction4<T1, T2, T3, T4, TResult>((_, a1, a2, a3, a4) => function(a1, a2, a3, a4), new FunctionSignature(function.Method, takesContext: false, optional));

    public static TemplateFunction WithContext<T1, T2, T3, T4, TResult>(Func<CallContext, T1, T2, T3, T4, TResult> function, int optional = 0) =>
        new NativeFunction4<T1, T2, T3, T4, TResult>(function, new FunctionSignature(function.Method, takesContext: true, optional));

    public static TemplateFunction Of<T1, T2, T3, T4, T5, TResult>(Func<T1, T2, T3, T4, T5, TResult> function, int optional = 0) =>
        new NativeFunction5<T1, T2, T3, T4, T5, TResult>((_, a1, a2, a3, a4, a5) => function(a1, a2, a3, a4, a5), new FunctionSignature(function.Method, takesContext: false, optional));

    public static TemplateFunction WithContext<T1, T2, T3, T4, T5, TResult>(Func<CallContext, T1, T2, T3, T4, T5, TResult> function, int optional = 0) =>
        new NativeFunction5<T1, T2, T3, T4, T5, TResult>(function, new FunctionSignature(function.Method, takesContext: true, optional));

    public static TemplateFunction Of<T1, T2, T3, T4, T5, T6, TResult>(Func<T1, T2, T3, T4, T5, T6, TResult> function, int optional = 0) =>
        new NativeFunction6<T1, T2, T3, T4, T5, T6, TResult>((_, a1, a2, a3, a4, a5, a6) => function(a1, a2, a3, a4, a5, a6), new FunctionSignature(function.Method, takesContext: false, optional));

    public static TemplateFunction WithContext<T1, T2, T3, T4, T5, T6, TResult>(Func<CallContext, T1, T2, T3, T4, T5, T6, TResult> function, int optional = 0) =>
        new NativeFunction6<T1, T2, T3, T4, T5, T6, TResult>(function, new FunctionSignature(function.Method, takesContext: true, optional));
}
