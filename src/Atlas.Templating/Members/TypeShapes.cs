using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Atlas.Templating.Members;

/// <summary>The shapes of the types that an engine met, each worked out once.</summary>
internal sealed class TypeShapes
{
    private readonly ConcurrentDictionary<Type, TypeShape> _shapes = new();

    public TypeShape Of(object target) => Of(target.GetType());

    public TypeShape Of(Type type) => _shapes.TryGetValue(type, out var known) ? known : _shapes.GetOrAdd(type, Build);

    private static TypeShape Build(Type type)
    {
        var interfaces = type.GetInterfaces();
        return new TypeShape(ReadMembers(type), FindList(type, interfaces), FindDictionary(interfaces));
    }

    private static FrozenDictionary<string, MemberReader> ReadMembers(Type type)
    {
        var members = new Dictionary<string, MemberReader>(StringComparer.Ordinal);
        if (!IsClosed(type))
        {
            foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
            {
                if (property.GetMethod is { IsPublic: true } getter && property.GetIndexParameters().Length == 0 && IsReadable(property.PropertyType))
                    members.TryAdd(MemberNames.ToSnakeCase(property.Name), ReaderOf(property, getter));
            }

            foreach (var field in type.GetFields(BindingFlags.Public | BindingFlags.Instance))
                members.TryAdd(MemberNames.ToSnakeCase(field.Name), new FieldReader(field));
        }

        return members.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static MemberReader ReaderOf(PropertyInfo property, MethodInfo getter)
    {
        var owner = getter.DeclaringType!;
        var definition = owner.IsValueType ? typeof(StructPropertyReader<,>) : typeof(PropertyReader<,>);
        return (MemberReader)Activator.CreateInstance(definition.MakeGenericType(owner, property.PropertyType), getter)!;
    }

    /// <summary>Templates see data: types, code, streams and tasks have no members for them.</summary>
    private static bool IsClosed(Type type) => type.IsPrimitive || type == typeof(string)
        || typeof(MemberInfo).IsAssignableFrom(type) || typeof(Delegate).IsAssignableFrom(type) || typeof(Assembly).IsAssignableFrom(type)
        || typeof(Module).IsAssignableFrom(type) || typeof(Stream).IsAssignableFrom(type) || typeof(Task).IsAssignableFrom(type)
        || typeof(IServiceProvider).IsAssignableFrom(type);

    private static bool IsReadable(Type type) => !type.IsByRef && !type.IsPointer && !type.IsByRefLike;

    private static ListReader? FindList(Type type, Type[] interfaces)
    {
        if (type == typeof(string))
            return null;
        var list = Array.Find(interfaces, i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IReadOnlyList<>));
        return list is null ? null : Create<ListReader>(typeof(ReadOnlyListReader<>), list.GetGenericArguments()[0]);
    }

    private static DictionaryReader? FindDictionary(Type[] interfaces)
    {
        var dictionary = Array.Find(interfaces, i => i.IsGenericType
            && i.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>) && i.GetGenericArguments()[0] == typeof(string));
        return dictionary is null ? null : Create<DictionaryReader>(typeof(ReadOnlyDictionaryReader<>), dictionary.GetGenericArguments()[1]);
    }

    private static T Create<T>(Type definition, Type argument) => (T)RuntimeHelpers.GetUninitializedObject(definition.MakeGenericType(argument));
}
