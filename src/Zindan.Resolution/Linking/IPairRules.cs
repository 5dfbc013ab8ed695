using Zindan.Resolution.Evidence;

namespace Zindan.Resolution.Linking;

/// <summary>The rules by which pairs of one kind are found and judged. All operations are pure and symmetric.</summary>
internal interface IPairRules<in TProfile>
{
    /// <summary>The least sum of evidence at which two are joined.</summary>
    double MergeAt { get; }

    /// <summary>The least sum at which a human should look.</summary>
    double ReviewAt { get; }

    /// <summary>Adds what an item must share with another to be compared.</summary>
    void AddBlockKeys(TProfile profile, ICollection<BlockKey> keys);

    /// <summary>Whether comparing two could come to anything; a false is what <see cref="Compare"/> would say, known with little work.</summary>
    bool MayMatch(TProfile left, TProfile right) => true;

    /// <summary>Adds the evidence about two items.</summary>
    void Compare(TProfile left, TProfile right, EvidenceTally tally);
}
