using Zindan.Resolution.Evidence;
using Zindan.Resolution.Facts;
using Zindan.Resolution.Linking;

namespace Zindan.Resolution.Places;

/// <summary>When two are one place: the same name, and no two countries.</summary>
internal sealed class PlaceRules : IPairRules<PlaceProfile>
{
    private const int Block = 80;

    public double MergeAt => 3;

    public double ReviewAt => 1;

    public void AddBlockKeys(PlaceProfile profile, ICollection<BlockKey> keys)
    {
        if (profile.Key is { } key)
        {
            keys.Add(BlockKey.Of(Block, "place", key));
        }
    }

    public void Compare(PlaceProfile left, PlaceProfile right, EvidenceTally tally)
    {
        tally.Add("prior", -3);
        if (left.Key is null || left.Key != right.Key)
        {
            tally.Exclude("place.name-conflict", -6, left.Key, right.Key);
            return;
        }

        tally.Add("place.name", 6, left.Key);
        if (!left.Countries.IsEmpty && !right.Countries.IsEmpty && Sets.Shared(left.Countries, right.Countries) is null)
        {
            tally.Exclude("place.country-conflict", -6, string.Join(", ", left.Countries), string.Join(", ", right.Countries));
        }
    }
}
