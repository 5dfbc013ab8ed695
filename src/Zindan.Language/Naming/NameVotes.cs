namespace Zindan.Language.Naming;

/// <summary>
/// What rules outside of the typer have to say on a sentence, added to the typer's own scores before it decides. A weight of
/// <see cref="Strong"/> wins unless the typer is very sure; <see cref="Certain"/> always wins.
/// </summary>
public sealed class NameVotes
{
    /// <summary>As much as odds of one to <c>e</c>; the typer is often no surer than this of where a name ends.</summary>
    public const int Weak = 4_000;

    /// <summary>Decides where the typer only guesses.</summary>
    public const int Fair = 10_000;

    /// <summary>More than the typer gives to all but the clearest cases.</summary>
    public const int Strong = 20_000;

    /// <summary>More than the typer can ever give.</summary>
    public const int Certain = 10_000_000;

    private readonly int[] _scores;

    /// <summary>No votes yet on a sentence of so many tokens.</summary>
    public NameVotes(int length)
    {
        _scores = new int[length * NameLabel.Count];
    }

    /// <summary>The added scores, labels within tokens.</summary>
    public ReadOnlySpan<int> Scores => _scores;

    /// <summary>Speaks for exactly this span being a name of this type; a negative weight speaks against it.</summary>
    public void ForName(int start, int end, NameType type, int weight)
    {
        for (var token = start; token < end; token++)
        {
            _scores[(token * NameLabel.Count) + NameLabel.Of(type, token, start, end)] += weight;
        }
    }

    /// <summary>Speaks for each token of a span, if it is in a name, being in one of this type, wherever that starts and ends.</summary>
    public void ForType(int start, int end, NameType type, int weight)
    {
        for (var token = start; token < end; token++)
        {
            for (var label = NameLabel.Begin(type); label <= NameLabel.Unit(type); label++)
            {
                _scores[(token * NameLabel.Count) + label] += weight;
            }
        }
    }

    /// <summary>Speaks for each token of a span standing outside of names.</summary>
    public void ForOutside(int start, int end, int weight)
    {
        for (var token = start; token < end; token++)
        {
            _scores[token * NameLabel.Count] += weight;
        }
    }
}
