using Atlas.Pages.Maps;

namespace Atlas.Tests.Pages.Maps;

public sealed class ClassBreaksTests
{
    [Fact]
    public void Classes_have_about_as_many_members_each()
    {
        decimal[] values = [.. Enumerable.Range(1, 100).Select(i => (decimal)i)];
        var classes = ClassBreaks.Of(values);
        Assert.Equal(ClassBreaks.Most, classes.Count);
        Assert.All(values.CountBy(classes.ClassOf), group => Assert.InRange(group.Value, 15, 25));
    }

    [Fact]
    public void Every_class_has_members_however_often_a_value_repeats()
    {
        decimal[] values = [1, 1, 1, 1, 1, 1, 2, 2, 9];
        var classes = ClassBreaks.Of(values);
        Assert.Equal(Enumerable.Range(0, classes.Count), values.Select(classes.ClassOf).Distinct().Order());
    }

    [Fact]
    public void Bounds_have_two_digits_at_most() =>
        Assert.All(ClassBreaks.Of([123_456.78m, 987_654.32m, 1_234_567m, 4_567_890m, 12_345_678m]).Bounds, bound => Assert.InRange(bound.ToString("0").TrimEnd('0').Length, 0, 2));

    [Fact]
    public void No_values_have_no_classes() => Assert.Equal(0, ClassBreaks.Of([]).Count);

    [Fact]
    public void One_value_is_one_class() => Assert.Equal(1, ClassBreaks.Of([7]).Count);
}
