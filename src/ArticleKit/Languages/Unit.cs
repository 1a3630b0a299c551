namespace ArticleKit.Languages;

/// <summary>A unit of measure or money: id as in the record, British singular name, and its SI unit where it has one.</summary>
internal sealed record Unit(string Id, string Kind, string Name)
{
    public string? Si { get; init; }

    /// <summary>How many of <see cref="Si"/> one of it is.</summary>
    public decimal Factor { get; init; }

    /// <summary>What to add before the factor: temperatures.</summary>
    public decimal Zero { get; init; }

    /// <summary>Small money: the currency it is part of, where only one is meant.</summary>
    public string? CoinOf { get; init; }

    /// <summary>Where its code is also a word of the language: ALL, TRY.</summary>
    public bool CodeIsWord { get; init; }

    /// <summary>Where it is per something: the unit above.</summary>
    public Unit? Over { get; init; }

    public bool IsMoney => Kind == "money" || Over?.IsMoney == true;
    public bool IsPercent => Kind is "percent";
    public bool IsTime => Kind == "time";

    /// <summary>This unit for each of another: US dollar per barrel.</summary>
    public Unit Per(string id, string name, Unit? under) => new($"{Id}/{id}", Kind == "money" ? "money" : Kind == "percent" ? "percent" : "rate",
        $"{Name} per {name}")
    {
        Over = this,
        Si = Si is not null && under?.Si is { } below && under.Zero == 0 && Zero == 0 ? $"{Si}/{below}" : null,
        Factor = under is { Factor: > 0 } ? Factor / under.Factor : 0,
    };

    /// <summary>Square or cubic: km2, square kilometre.</summary>
    public Unit Power(int power) => new($"{Id}{power}", power == 2 ? "area" : "volume", (power == 2 ? "square " : "cubic ") + Name)
    {
        Si = $"m{power}",
        Factor = power == 2 ? Factor * Factor : Factor * Factor * Factor,
    };
}
