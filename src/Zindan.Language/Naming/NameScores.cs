namespace Zindan.Language.Naming;

/// <summary>What the typer thinks of each label of each token of a sentence, before rules and other sentences have had their say.</summary>
public sealed class NameScores
{
    private readonly int[] _scores;

    internal NameScores(int[] scores) => _scores = scores;

    /// <summary>How many tokens the sentence has.</summary>
    public int Length => _scores.Length / NameLabel.Count;

    /// <summary>The scores, labels within tokens; <see cref="NameVotes.Weak"/> is what odds of one to <c>e</c> are worth.</summary>
    public ReadOnlySpan<int> Values => _scores;
}
