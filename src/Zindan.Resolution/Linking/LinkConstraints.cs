using System.Collections.Immutable;

namespace Zindan.Resolution.Linking;

/// <summary>What rulings demand of items: pairs that are the same and pairs that are not, by item id.</summary>
internal sealed class LinkConstraints
{
    private readonly Dictionary<string, ImmutableSortedSet<string>> _same = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableSortedSet<string>> _different = new(StringComparer.Ordinal);

    public static LinkConstraints None { get; } = new();

    public IEnumerable<string> Items => _same.Keys.Concat(_different.Keys);

    public void AddSame(string left, string right) => Add(_same, left, right);

    public void AddDifferent(string left, string right) => Add(_different, left, right);

    public ImmutableSortedSet<string> SameAs(string id) => _same.GetValueOrDefault(id, []);

    public bool AreDifferent(string left, string right) => _different.TryGetValue(left, out var others) && others.Contains(right);

    public bool Concern(string id) => _same.ContainsKey(id) || _different.ContainsKey(id);

    private static void Add(Dictionary<string, ImmutableSortedSet<string>> pairs, string left, string right)
    {
        var empty = ImmutableSortedSet.Create<string>(StringComparer.Ordinal);
        pairs[left] = pairs.GetValueOrDefault(left, empty).Add(right);
        pairs[right] = pairs.GetValueOrDefault(right, empty).Add(left);
    }
}
