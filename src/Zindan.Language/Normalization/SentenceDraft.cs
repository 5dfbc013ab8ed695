using System.Collections.Immutable;
using Zindan.Language.Documents;

namespace Zindan.Language.Normalization;

/// <summary>A sentence while the rules lift satellites out of it.</summary>
public sealed class SentenceDraft
{
    private readonly List<Satellite> _satellites = [];
    private readonly bool[] _lifted;

    /// <summary>A draft from which nothing was lifted yet.</summary>
    public SentenceDraft(Document document, Sentence sentence)
    {
        Document = document;
        Sentence = sentence;
        Range = sentence.Tokens;
        _lifted = new bool[Range.Length];
        Names = document.Names.StartingIn(Range, name => name.Tokens);
        Times = document.Times.StartingIn(Range, time => time.Tokens);
        Titles = document.Titles.StartingIn(Range, title => title.Tokens);
        Ages = document.Ages.StartingIn(Range, age => age.Tokens);
    }

    /// <summary>The document.</summary>
    public Document Document { get; }

    /// <summary>The sentence.</summary>
    public Sentence Sentence { get; }

    /// <summary>Its tokens.</summary>
    public TokenRange Range { get; }

    /// <summary>Its names, in order.</summary>
    public IReadOnlyList<NameMention> Names { get; }

    /// <summary>Its time expressions, in order.</summary>
    public IReadOnlyList<TimeExpression> Times { get; }

    /// <summary>Its titles, in order.</summary>
    public IReadOnlyList<TitleMention> Titles { get; }

    /// <summary>Its ages, in order.</summary>
    public IReadOnlyList<AgeExpression> Ages { get; }

    /// <summary>What was lifted so far.</summary>
    public IReadOnlyList<Satellite> Satellites => _satellites;

    /// <summary>The form of a token, or the empty string outside the sentence.</summary>
    public string Form(int token) => Range.Contains(token) ? Document.TokenSpans.Forms[token] : "";

    /// <summary>The Penn tag of a token, or the empty string outside the sentence.</summary>
    public string Xpos(int token) => Range.Contains(token) ? Document.Tags.Xpos[token] : "";

    /// <summary>The universal tag of a token, or the empty string outside the sentence.</summary>
    public string Upos(int token) => Range.Contains(token) ? Document.Tags.Upos[token] : "";

    /// <summary>The lemma of a token, or the empty string outside the sentence.</summary>
    public string Lemma(int token) => Range.Contains(token) ? Document.Tags.Lemmas[token] : "";

    /// <summary>Whether a token was lifted.</summary>
    public bool IsLifted(int token) => Range.Contains(token) && _lifted[token - Range.Start];

    /// <summary>Whether a token is a finite verb or a modal.</summary>
    public bool IsFinite(int token) => Xpos(token) is "VBD" or "VBZ" or "VBP" or "MD";

    /// <summary>Whether a token is a noun, name or pronoun.</summary>
    public bool IsNominal(int token) => Upos(token) is "NOUN" or "PROPN" or "PRON" or "NUM";

    /// <summary>Whether a range holds a finite verb that was not lifted.</summary>
    public bool HasFinite(TokenRange range)
    {
        for (var token = range.Start; token < range.End; token++)
        {
            if (IsFinite(token) && !IsLifted(token))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether any token of a range was lifted.</summary>
    public bool HasLifted(TokenRange range)
    {
        for (var token = range.Start; token < range.End; token++)
        {
            if (IsLifted(token))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first token from <paramref name="token"/> on that was not lifted, or the end of the sentence.</summary>
    public int NextKept(int token)
    {
        while (token < Range.End && IsLifted(token))
        {
            token++;
        }

        return Math.Min(token, Range.End);
    }

    /// <summary>The last token before <paramref name="token"/> that was not lifted, or the one before the sentence.</summary>
    public int PreviousKept(int token)
    {
        token--;
        while (token >= Range.Start && IsLifted(token))
        {
            token--;
        }

        return token;
    }

    /// <summary>Lifts a satellite. Nothing happens where that would leave no core, or lift a token twice.</summary>
    public void Lift(Satellite satellite)
    {
        if (satellite.Tokens.IsEmpty || HasLifted(satellite.Tokens) || LeavesNothing(satellite.Tokens))
        {
            return;
        }

        for (var token = satellite.Tokens.Start; token < satellite.Tokens.End; token++)
        {
            _lifted[token - Range.Start] = true;
        }

        _satellites.Add(satellite);
    }

    /// <summary>The clause as it is now.</summary>
    public Clause ToClause()
    {
        var core = ImmutableArray.CreateBuilder<int>();
        for (var token = Range.Start; token < Range.End; token++)
        {
            if (!IsLifted(token))
            {
                core.Add(token);
            }
        }

        return new Clause(
            Sentence.Index,
            core.ToImmutable(),
            [
                .. _satellites
                    .OrderBy(satellite => satellite.Tokens)
                    .Select(satellite => IsLifted(satellite.Host) ? satellite with { Host = Nearest(satellite, core) } : satellite),
            ]
        );
    }

    /// <summary>A host that was lifted later gives way to the last token of the core before the satellite, or its first.</summary>
    private int Nearest(Satellite satellite, ImmutableArray<int>.Builder core)
    {
        var host = -1;
        foreach (var token in core)
        {
            if (token >= satellite.Tokens.Start && host >= 0)
            {
                break;
            }

            host = Upos(token) == "PUNCT" ? host : token;
        }

        return host;
    }

    private bool LeavesNothing(TokenRange lifted)
    {
        for (var token = Range.Start; token < Range.End; token++)
        {
            if (!IsLifted(token) && !lifted.Contains(token) && Upos(token) != "PUNCT")
            {
                return false;
            }
        }

        return true;
    }
}
