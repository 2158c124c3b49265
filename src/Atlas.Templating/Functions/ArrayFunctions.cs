using Atlas.Templating.Runtime;

namespace Atlas.Templating.Functions;

/// <summary>The functions of <c>array</c> (built-ins reference, "array"). None changes the list it gets.</summary>
internal static class ArrayFunctions
{
    public static FunctionGroup Create() => AddQueries(new FunctionGroup("array")
        .Add("add", static () => Native.Of(static (IReadOnlyList<Value>? list, Value value) => List([.. list ?? [], value])))
        .Add("add_range", static () => Native.Of(static (IReadOnlyList<Value>? list1, IReadOnlyList<Value>? list2) => List([.. list1 ?? [], .. list2 ?? []])))
        .Add("concat", static () => Native.Of(static (IReadOnlyList<Value>? list1, IReadOnlyList<Value>? list2) => Concat(list1, list2)))
        .Add("compact", static () => Native.Of(static (IReadOnlyList<Value>? list) => list is null ? Value.Null : List([.. list.Where(i => !i.IsNull)])))
        .Add("cycle", static () => Native.WithContext(static (CallContext call, IReadOnlyList<Value>? list, string? group) => Cycle(call, list ?? [], group), optional: 1))
        .Add("each", static () => Native.WithContext(static (CallContext call, IReadOnlyList<Value>? list, TemplateFunction? function) =>
            function is null || list is null ? Nullable(list) : List([.. list.Select(i => Callbacks.Call(call, function, i))])))
        .Add("filter", static () => Native.WithContext(static (CallContext call, IReadOnlyList<Value>? list, TemplateFunction? function) =>
            function is null || list is null ? Nullable(list) : List([.. list.Where(i => Conversions.ToBoolean(Callbacks.Call(call, function, i)))])))
        .Add("insert_at", static () => Native.WithContext(static (CallContext call, IReadOnlyList<Value>? list, int index, Value value) => InsertAt(call, list ?? [], index, value)))
        .Add("limit", static () => Native.Of(static (IReadOnlyList<Value>? list, int count) => list is null ? Value.Null : List([.. list.Take(Math.Max(0, count))])))
        .Add("map", static () => Native.WithContext(static (CallContext call, IReadOnlyList<Value>? list, string member) => Map(call, list ?? [], member)))
        .Add("offset", static () => Native.Of(static (IReadOnlyList<Value>? list, int index) => list is null ? Value.Null : List([.. list.Skip(Math.Max(0, index))])))
        .Add("remove_at", static () => Native.Of(static (IReadOnlyList<Value>? list, int index) => RemoveAt(list ?? [], index)))
        .Add("reverse", static () => Native.Of(static (IReadOnlyList<Value>? list) => List([.. (list ?? []).Reverse()])))
        .Add("sort", static () => Native.WithContext(static (CallContext call, IReadOnlyList<Value>? list, string? member) => Sort(call, list ?? [], member), optional: 1))
        .Add("uniq", static () => Native.Of(static (IReadOnlyList<Value>? list) => list is null ? Value.Null : List([.. list.Distinct(ValueEquality.Instance)]))));

    private static FunctionGroup AddQueries(FunctionGroup group) => group
        .Add("any", static () => Native.WithContext<IReadOnlyList<Value>?, TemplateFunction?, Value[], bool>(Any))
        .Add("contains", static () => Native.Of(static (IReadOnlyList<Value>? list, Value item) => (list ?? []).Contains(item, ValueEquality.Instance)))
        .Add("first", static () => Native.Of(static (IReadOnlyList<Value>? list) => list is [var first, ..] ? first : Value.Null))
        .Add("last", static () => Native.Of(static (IReadOnlyList<Value>? list) => list is [.., var last] ? last : Value.Null))
        .Add("join", static () => Native.WithContext(static (CallContext call, IReadOnlyList<Value>? list, string delimiter, TemplateFunction? function) =>
            Join(call, list ?? [], delimiter, function), optional: 1))
        .Add("size", static () => Native.Of(static (IReadOnlyList<Value>? list) => list?.Count ?? 0));

    private static Value List(List<Value> items) => Value.FromReference(new TemplateArray(items));

    private static Value Nullable(IReadOnlyList<Value>? list) => list is null ? Value.Null : List([.. list]);

    private static Value Concat(IReadOnlyList<Value>? first, IReadOnlyList<Value>? second) =>
        first is null && second is null ? Value.Null : List([.. first ?? [], .. second ?? []]);

    private static bool Any(CallContext call, IReadOnlyList<Value>? list, TemplateFunction? function, params Value[] args)
    {
        if (list is null || function is null)
            return false;
        foreach (var item in list)
        {
            if (Conversions.ToBoolean(Callbacks.Call(call, function, [item, .. args])))
                return true;
        }

        return false;
    }

    private static Value Cycle(CallContext call, IReadOnlyList<Value> list, string? group)
    {
        if (list.Count == 0)
            return Value.Null;
        var state = call.State;
        var key = group ?? Join(call, list, ",", function: null);
        var cycles = state.Cycles ??= new Dictionary<string, int>(StringComparer.Ordinal);
        var place = cycles.GetValueOrDefault(key) % list.Count;
        cycles[key] = place + 1;
        return list[place];
    }

    private static Value InsertAt(CallContext call, IReadOnlyList<Value> list, int index, Value value)
    {
        Operators.CheckLength(call.State, call.CurrentSpan, index);
        var items = list.ToList();
        while (items.Count < index)
            items.Add(Value.Null);
        items.Insert(Math.Max(0, index), value);
        return List(items);
    }

    private static Value RemoveAt(IReadOnlyList<Value> list, int index)
    {
        var items = list.ToList();
        var place = index < 0 ? items.Count + index : index;
        if (place >= 0 && place < items.Count)
            items.RemoveAt(place);
        return List(items);
    }

    private static Value Map(CallContext call, IReadOnlyList<Value> list, string member)
    {
        var items = new List<Value>(list.Count);
        foreach (var item in list)
        {
            if (MemberPath.TryRead(call, item, member, out var value))
                items.Add(value);
        }

        return List(items);
    }

    private static Value Sort(CallContext call, IReadOnlyList<Value> list, string? member)
    {
        if (string.IsNullOrEmpty(member))
            return List([.. list.Order(new ValueOrder(call.State))]);
        var keyed = list.Select(i => (Item: i, Key: MemberPath.TryRead(call, i, member, out var key) ? key : Value.Null));
        return List([.. keyed.OrderBy(k => k.Key, new ValueOrder(call.State)).Select(k => k.Item)]);
    }

    private static string Join(CallContext call, IReadOnlyList<Value> list, string delimiter, TemplateFunction? function)
    {
        var texts = new string[list.Count];
        long length = 0;
        for (var i = 0; i < texts.Length; i++)
        {
            var text = TextFormatter.Format(call.State, list[i]);
            texts[i] = function is null ? text : TextFormatter.Format(call.State, Callbacks.Call(call, function, Value.From(text)));
            length += texts[i].Length + delimiter.Length;
        }

        Operators.CheckLength(call.State, call.CurrentSpan, length);
        return string.Join(delimiter, texts);
    }
}
