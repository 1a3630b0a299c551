namespace ArticleKit.Extractors.Figures;

/// <summary>5'10": how tall somebody is, in feet and inches.</summary>
internal static class FeetInches
{
    private const int Tallest = 9, Inches = 12;

    public static Draft? Read(Line line, int i)
    {
        if (!line.IsNumber(i) || !line.IsNumber(i + 2) || !line.Glued(i + 1) || !line.Glued(i + 2) || !line.Glued(i + 3)) return null;
        if (line.Text(i + 1) is not ("'" or "’" or "‘" or "′") || line.Text(i + 3) is not ("\"" or "”" or "“" or "″" or "''")) return null;
        if (DigitReader.Read(line, i) is not { HasPoint: false, Value: { } feet and > 0 and < Tallest }
            || DigitReader.Read(line, i + 2) is not { Value: { } inches and < Inches } last)
        {
            return null;
        }
        var numeral = new Numeral(i, last.End, line.Cover(i, last.End), NumeralForm.Digits)
        {
            Value = decimal.Round(feet + inches / Inches, 12), HasPoint = true
        };
        return new Draft(line, numeral, "figure.feet-inches")
        {
            Kind = Model.FigureKind.Measure, Bound = Model.Bound.Exact, Unit = line.Words.Units["ft"], End = i + 4, CoreEnd = i + 4
        };
    }
}
