namespace Atlas.Templating.Runtime;

/// <summary>A member of an object as a loop over the object sees it.</summary>
internal static class KeyedValue
{
    public static TemplateObject Of(string key, Value value)
    {
        var pair = new TemplateObject(2);
        pair.Set("key", Value.From(key));
        pair.Set("value", value);
        return pair;
    }
}
