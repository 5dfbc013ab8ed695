using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Participants;

/// <summary>Adds to a participant what a phrase tells of it: mention, age, nationality, level of security.</summary>
internal sealed class ParticipantDescriber(Grammar grammar)
{
    private readonly Grammar _grammar = grammar;
    private readonly Document _document = grammar.Document;

    /// <summary>Adds what a phrase tells of its participant.</summary>
    public void Describe(Participant participant, NounPhrase phrase, PhraseReading reading)
    {
        var span = _document.SpanOf(phrase.Tokens);
        if (reading.Name is null || participant.Label is EntityLabel.Person or EntityLabel.Prison)
        {
            participant.AddMention(span, span.Of(_document.Text), phrase.Head);
        }

        if (reading.Name is not null && reading.Label != EntityLabel.Person)
        {
            return;
        }

        foreach (var age in _document.Ages)
        {
            if (phrase.Tokens.Overlaps(age.Tokens) || age.Tokens.Start >= phrase.Tokens.End && age.Tokens.Start <= phrase.Tokens.End + 2)
            {
                if (participant.Label == EntityLabel.Person && NothingBetween(phrase.Tokens.End, age.Tokens.Start))
                {
                    participant.Age ??= age.Years;
                }
            }
        }

        foreach (var nationality in _document.Nationalities)
        {
            if (
                phrase.Tokens.Contains(nationality.Tokens)
                && participant.Label is EntityLabel.Person or EntityLabel.Cohort
                && reading.Side is not (Side.Official or Side.State)
                && !IsBygone(nationality)
            )
            {
                participant.Nationality ??= NationalityFinder.Adjective(nationality, _document.Text);
            }
        }

        for (var token = phrase.Tokens.Start; token < phrase.Head && participant.Label == EntityLabel.Prison; token++)
        {
            if (_grammar.Form(token).EndsWith("-security", StringComparison.Ordinal))
            {
                participant.Security ??= _grammar.Form(token);
            }
            else if (_grammar.Form(token) == "security" && token > phrase.Tokens.Start)
            {
                var level = _grammar.Form(token - 1) == "-" && token - 1 > phrase.Tokens.Start ? token - 2 : token - 1;
                participant.Security ??= $"{_grammar.Form(level)}-security";
            }
        }

        participant.IsDetained |= reading.Side == Side.Detained;
    }

    // "a former Soviet farm boss": nobody is a citizen of a state that is no more.
    private bool IsBygone(NationalityMention nationality) =>
        nationality.Country is "Soviet Union" or "Yugoslavia" or "Czechoslovakia"
        || nationality.Tokens.Start > 0 && _grammar.Form(nationality.Tokens.Start - 1) is "ex" or "non";

    private bool NothingBetween(int end, int start)
    {
        for (var token = end; token < start; token++)
        {
            if (_grammar.Form(token) is not ("," or "(" or "aged"))
            {
                return false;
            }
        }

        return true;
    }
}
