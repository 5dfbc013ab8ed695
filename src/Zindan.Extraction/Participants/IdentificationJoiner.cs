using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Participants;

/// <summary>Joins a description with the name by which it is identified: "one of the fugitives was identified as X".</summary>
internal sealed class IdentificationJoiner(ParticipantMap map, ExtractionLexicon lexicon)
{
    private readonly ParticipantMap _map = map;
    private readonly Grammar _grammar = map.Grammar;

    /// <summary>Joins descriptions with the names that they are identified by.</summary>
    public void Join()
    {
        var arguments = new ArgumentFinder(_grammar, lexicon);
        for (var token = 0; token < _grammar.Count; token++)
        {
            if (_grammar.Lemma(token) is not ("identify" or "name") || !_grammar.IsVerbal(token))
            {
                continue;
            }

            var found = arguments.OfVerb(token);
            var described = found
                .Where(argument => argument.Slot == "obj")
                .Select(argument => _map.At(argument.Token))
                .FirstOrDefault(participant => participant is not null);
            described ??= found.Where(argument => argument.Slot == "obj").Select(argument => ToldBefore(argument.Token)).FirstOrDefault();
            if (described is null or { Label: EntityLabel.Cohort } && BeforeComma(token) is { } one)
            {
                described = one;
            }

            var names = found
                .Where(argument => argument.Slot == "as")
                .Select(argument => _map.At(argument.Token))
                .Where(participant => participant is { IsNamed: true })
                .ToList();
            if (described is { IsNamed: false, Label: EntityLabel.Person } && names is [{ Label: EntityLabel.Person } name])
            {
                _map.Merge(name, described);
            }
            else if (described is { Label: EntityLabel.Cohort })
            {
                foreach (var member in names)
                {
                    if (member is { Label: EntityLabel.Person })
                    {
                        member.Whole ??= described;
                    }
                }
            }
        }
    }

    // "one of the seven, identified as X,": the one, not the seven.
    private Participant? BeforeComma(int verb) =>
        verb >= 5
        && _grammar.Form(verb - 1) == ","
        && _map.PhraseAt(verb - 2) is { } whole
        && whole.Tokens.Start >= 2
        && _grammar.Form(whole.Tokens.Start - 1) == "of"
        && _map.At(whole.Tokens.Start - 2) is { Label: EntityLabel.Person, IsNamed: false } one
            ? one
            : null;

    // "One attacker was shot. He was identified as X": he who alone is told of in the sentence before, and has no name yet.
    private Participant? ToldBefore(int pronoun)
    {
        var sentence = _map.Document.SentenceOf(pronoun);
        if (_grammar.Form(pronoun) is not ("he" or "she" or "him" or "her") || sentence.Index == 0)
        {
            return null;
        }

        var before = _map.Document.Sentences[sentence.Index - 1].Tokens;
        var people = Enumerable
            .Range(before.Start, before.Length)
            .Select(_map.At)
            .Where(participant => participant is { Label: EntityLabel.Person })
            .Distinct()
            .ToList();
        return people is [{ IsNamed: false } only] ? only : null;
    }
}
