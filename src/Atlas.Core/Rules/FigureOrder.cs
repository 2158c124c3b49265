using Atlas.Core.Records;

namespace Atlas.Core.Rules;

/// <summary>
/// Which of two figures goes before the other as headline (DESIGN §4): the measure of higher precedence, then the source of higher
/// authority, then the later date. Equal ones keep the order of the files, so sort with a stable sort.
/// </summary>
internal sealed class FigureOrder(CatalogueIndex index) : IComparer<Figure>
{
    /// <summary>Negative when <paramref name="x"/> goes before <paramref name="y"/>.</summary>
    public int Compare(Figure? x, Figure? y)
    {
        int byPrecedence = Precedence(y!).CompareTo(Precedence(x!));
        if (byPrecedence != 0)
        {
            return byPrecedence;
        }

        int byAuthority = AuthorityOf(y!).CompareTo(AuthorityOf(x!));
        return byAuthority != 0 ? byAuthority : Nullable.Compare(index.DateOf(y!), index.DateOf(x!));
    }

    /// <summary>The one of two figures that goes first, where <paramref name="first"/> stands first in the files.</summary>
    public Figure Better(Figure? first, Figure second) => first is null || Compare(second, first) < 0 ? second : first;

    private int Precedence(Figure figure) => index.Measures.GetValueOrDefault(figure.MeasureId.Value)?.Precedence ?? int.MinValue;

    private int AuthorityOf(Figure figure) =>
        index.Sources.TryGetValue(figure.SourceId.Value, out Source? source) ? (int)source.Authority : -1;
}
