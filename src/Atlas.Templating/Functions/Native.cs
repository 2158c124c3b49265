namespace Atlas.Templating.Functions;

/// <summary>Makes template functions of typed delegates; those of the built-ins, so that no reflection over types is needed.</summary>
internal static class Native
{
    public static TemplateFunction Of<TResult>(Func<TResult> function) =>
        new NativeFunction0<TResult>((_) => function(), function.Method, takesContext: false);

    public static TemplateFunction WithContext<TResult>(Func<CallContext, TResult> function) =>
        new NativeFunction0<TResult>(function, function.Method, takesContext: true);

    public static TemplateFunction Of<T1, TResult>(Func<T1, TResult> function) =>
        new NativeFunction1<T1, TResult>((_, a1) => function(a1), function.Method, takesContext: false);

    public static TemplateFunction WithContext<T1, TResult>(Func<CallContext, T1, TResult> function) =>
        new NativeFunction1<T1, TResult>(function, function.Method, takesContext: true);

    public static TemplateFunction Of<T1, T2, TResult>(Func<T1, T2, TResult> function) =>
        new NativeFunction2<T1, T2, TResult>((_, a1, a2) => function(a1, a2), function.Method, takesContext: false);

    public static TemplateFunction WithContext<T1, T2, TResult>(Func<CallContext, T1, T2, TResult> function) =>
        new NativeFunction2<T1, T2, TResult>(function, function.Method, takesContext: true);

    public static TemplateFunction Of<T1, T2, T3, TResult>(Func<T1, T2, T3, TResult> function) =>
        new NativeFunction3<T1, T2, T3, TResult>((_, a1, a2, a3) => function(a1, a2, a3), function.Method, takesContext: false);

    public static TemplateFunction WithContext<T1, T2, T3, TResult>(Func<CallContext, T1, T2, T3, TResult> function) =>
        new NativeFunction3<T1, T2, T3, TResult>(function, function.Method, takesContext: true);

    public static TemplateFunction Of<T1, T2, T3, T4, TResult>(Func<T1, T2, T3, T4, TResult> function) =>
        new NativeFunction4<T1, T2, T3, T4, TResult>((_, a1, a2, a3, a4) => function(a1, a2, a3, a4), function.Method, takesContext: false);

    public static TemplateFunction WithContext<T1, T2, T3, T4, TResult>(Func<CallContext, T1, T2, T3, T4, TResult> function) =>
        new NativeFunction4<T1, T2, T3, T4, TResult>(function, function.Method, takesContext: true);

    public static TemplateFunction Of<T1, T2, T3, T4, T5, TResult>(Func<T1, T2, T3, T4, T5, TResult> function) =>
        new NativeFunction5<T1, T2, T3, T4, T5, TResult>((_, a1, a2, a3, a4, a5) => function(a1, a2, a3, a4, a5), function.Method, takesContext: false);

    public static TemplateFunction WithContext<T1, T2, T3, T4, T5, TResult>(Func<CallContext, T1, T2, T3, T4, T5, TResult> function) =>
        new NativeFunction5<T1, T2, T3, T4, T5, TResult>(function, function.Method, takesContext: true);

    public static TemplateFunction Of<T1, T2, T3, T4, T5, T6, TResult>(Func<T1, T2, T3, T4, T5, T6, TResult> function) =>
        new NativeFunction6<T1, T2, T3, T4, T5, T6, TResult>((_, a1, a2, a3, a4, a5, a6) => function(a1, a2, a3, a4, a5, a6), function.Method, takesContext: false);

    public static TemplateFunction WithContext<T1, T2, T3, T4, T5, T6, TResult>(Func<CallContext, T1, T2, T3, T4, T5, T6, TResult> function) =>
        new NativeFunction6<T1, T2, T3, T4, T5, T6, TResult>(function, function.Method, takesContext: true);
}
