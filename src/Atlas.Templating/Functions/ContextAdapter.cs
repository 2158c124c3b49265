namespace Atlas.Templating.Functions;

/// <summary>Gives functions that do not want to know their call a parameter for it.</summary>
internal static class ContextAdapter
{
    public static Func<CallContext, TResult> Adapt<TResult>(Func<TResult> function) => _ => function();

    public static Func<CallContext, T1, TResult> Adapt<T1, TResult>(Func<T1, TResult> function) => (_, a1) => function(a1);

    public static Func<CallContext, T1, T2, TResult> Adapt<T1, T2, TResult>(Func<T1, T2, TResult> function) => (_, a1, a2) => function(a1, a2);

    public static Func<CallContext, T1, T2, T3, TResult> Adapt<T1, T2, T3, TResult>(Func<T1, T2, T3, TResult> function) => (_, a1, a2, a3) => function(a1, a2, a3);

    public static Func<CallContext, T1, T2, T3, T4, TResult> Adapt<T1, T2, T3, T4, TResult>(Func<T1, T2, T3, T4, TResult> function) => (_, a1, a2, a3, a4) => function(a1, a2, a3, a4);

    public static Func<CallContext, T1, T2, T3, T4, T5, TResult> Adapt<T1, T2, T3, T4, T5, TResult>(Func<T1, T2, T3, T4, T5, TResult> function) => (_, a1, a2, a3, a4, a5) => function(a1, a2, a3, a4, a5);

    public static Func<CallContext, T1, T2, T3, T4, T5, T6, TResult> Adapt<T1, T2, T3, T4, T5, T6, TResult>(Func<T1, T2, T3, T4, T5, T6, TResult> function) => (_, a1, a2, a3, a4, a5, a6) => function(a1, a2, a3, a4, a5, a6);
}
