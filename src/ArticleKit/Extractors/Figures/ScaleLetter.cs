using ArticleKit.Languages;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Figures;

/// <summary>"m" after digits: million where a unit, money or something counted follows, metre where a size or a conversion does.</summary>
internal static class ScaleLetter
{
    public static bool Counts(Line line, int at)
    {
        int next = at + 1;
        bool metre = line.Text(at)[0] is 'm';
        if (line.Glued(next)
            && !line.Is(next, ',')
            && !line.Is(next, '.')
            && !line.Is(next, ')')
            && !line.Is(next, ';')
            && !line.Is(next, ':')
            && !line.Is(next, '?'))
        {
            return false;
        }
        if (metre && (IsSize(line, next) || line.Is(next, '('))) return false;
        if (UnitReader.Named(line, next, out _) is { IsTime: false } || line.Words.Units.Code(line.Text(next)) is not null || line.Is(next, '€')) return true;
        if (metre && line.Is(at - 2, UnitWord.MetreBefore) && !line.IsWord(next)) return false;
        if (line.Is(next, UnitWord.MillionNever)) return false;
        if (line.TagOf(next) is Tag.Plural or Tag.Adjective or Tag.Participle or Tag.Past or Tag.Base or Tag.Third || line.Is(next, UnitWord.MillionAfter))
            return true;
        return !metre ? line.Text(at)[0] is 'b' or 'B' && line.TagOf(next) is Tag.Noun : line.TagOf(next) == Tag.Noun && !line.Is(next, UnitWord.MetreAfter);
    }

    private static bool IsSize(Line line, int i)
        => line.Is(i, FigureWord.Size);
}
