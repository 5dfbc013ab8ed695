using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Frames;

/// <summary>
/// Says what a participle behind an organisation speaks of: in "a faction of the X, led by Y" the faction is led, in "an offensive against the X, led by Y" the offensive, in
/// "members of the X, led by Y" the X.
/// </summary>
internal sealed class LedParts(ParticipantMap map, ExtractionLexicon lexicon)
{
    private readonly Grammar _grammar = map.Grammar;

    /// <summary>The organisation meant, or null where none is.</summary>
    public Participant? Meant(Proposition proposition, Filler organisation)
    {
        if (
            _grammar.Xpos(proposition.Token) != "VBN"
            || map.PhraseAt(organisation.Token) is not { } phrase
            || phrase.Tokens.End > proposition.Token
            || phrase.Tokens.Start < 2
            || !IsRightBefore(phrase.Tokens.End, proposition.Token)
        )
        {
            return organisation.Participant;
        }

        var preposition = phrase.Tokens.Start - 1;
        if (_grammar.Upos(preposition) != "ADP" || map.PhraseAt(preposition - 1) is not { } outer || outer.Tokens.End != preposition)
        {
            return organisation.Participant;
        }

        return map.Of(outer) switch
        {
            { Label: EntityLabel.Group } part => part,
            { Label: EntityLabel.Person or EntityLabel.Cohort } => organisation.Participant,
            _ => lexicon.People.SideOf(lexicon.People.Singular(_grammar.Form(outer.Head)).Lemma) is not null ? organisation.Participant
            : _grammar.Form(proposition.Token - 1) == "," ? null
            : organisation.Participant,
        };
    }

    /// <summary>Whom a verb behind "of" speaks of: "convicted Y of leading X" of Y, though the tree may take the verb for a participle of the court.</summary>
    public Filler Told(Proposition proposition, Filler member)
    {
        var of = proposition.Token - 1;
        if (
            member.Participant.Label != EntityLabel.Group
            || of < 2
            || _grammar.Form(of) is not ("of" or "with" or "for")
            || map.PhraseAt(of - 1) is not { } phrase
            || phrase.Tokens.End != of
            || phrase.Tokens.Start == 0
            || !lexicon.Words.Contains("blames", _grammar.Lemma(phrase.Tokens.Start - 1))
            || map.Of(phrase) is not { Label: EntityLabel.Person or EntityLabel.Cohort } told
        )
        {
            return member;
        }

        return member with
        {
            Participant = told,
            Token = phrase.Head,
        };
    }

    // Only a comma, or "which is", may stand between.
    private bool IsRightBefore(int end, int verb)
    {
        for (var token = end; token < verb; token++)
        {
            if (_grammar.Form(token) is not ("," or "now" or "then" or "formerly" or "currently"))
            {
                return false;
            }
        }

        return true;
    }
}
