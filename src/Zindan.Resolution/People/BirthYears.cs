namespace Zindan.Resolution.People;

/// <summary>The years in which somebody may have been born.</summary>
/// <param name="First">The first possible year.</param>
/// <param name="Last">The last possible year.</param>
internal readonly record struct BirthYears(int First, int Last)
{
    /// <summary>The years that an age on a day allows: the birthday may be ahead or behind.</summary>
    public static BirthYears Of(int age, DateOnly published) => new(published.Year - age - 1, published.Year - age);

    /// <summary>The years between the two ranges; 0 or less where they touch.</summary>
    public int Gap(BirthYears other) => Math.Max(First, other.First) - Math.Min(Last, other.Last);

    /// <summary>The smallest range that holds both.</summary>
    public BirthYears Cover(BirthYears other) => new(Math.Min(First, other.First), Math.Max(Last, other.Last));
}
