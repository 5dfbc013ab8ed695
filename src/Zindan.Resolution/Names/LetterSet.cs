using System.Numerics;

namespace Zindan.Resolution.Names;

/// <summary>
/// Which consonants a word has, and which letters may stand for any of its own at less than the price of an unlike letter. Two such sets tell many pairs
/// of words apart without measuring their distance.
/// </summary>
internal readonly struct LetterSet
{
    // A little above what unlikeness a weak agreement allows, so that rounding decides nothing.
    private const double MostUnlike = 0.181;
    private readonly ulong _consonants;
    private readonly ulong _likes;
    private readonly int _length;

    /// <summary>The letters of a word's sounds.</summary>
    public LetterSet(string sounds)
    {
        _length = sounds.Length;
        foreach (var letter in sounds)
        {
            if (SpellingDistance.Insertion(letter) >= 1)
            {
                _consonants |= Bit(letter);
            }

            _likes |= SpellingDistance.LikesOf(letter) | Bit(letter);
        }
    }

    /// <summary>Whether so many letters of one have nothing like them in the other that the words cannot agree by how they are spelled.</summary>
    public static bool AreFar(LetterSet left, LetterSet right)
    {
        var unlike = Math.Max(
            BitOperations.PopCount(left._consonants & ~right._likes),
            BitOperations.PopCount(right._consonants & ~left._likes)
        );
        return unlike > MostUnlike * Math.Max(left._length, right._length);
    }

    /// <summary>Letters that share a bit only look more alike than they are, which excludes less.</summary>
    public static ulong Bit(char letter) => 1UL << (letter & 63);
}
