using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Frames;

/// <summary>
/// Finds who tried to get out of a prison and is told to have come no further than a part of it: "got stuck in the vent", "was found on the roof of X with a rope", "never got beyond the yard",
/// "got tangled in the wire".
/// </summary>
internal sealed class HaltedFinder(ParticipantMap map, ExtractionLexicon lexicon, ArticleBreak told)
{
    private const int Gap = 7;
    private readonly Grammar _grammar = map.Grammar;
    private readonly Premises _premises = new(map, lexicon);
    private readonly HaltedPerson _people = new(map);
    private readonly AttemptDrafts _drafts = new(map, "attempt:halted");

    /// <summary>The statements, in order.</summary>
    /// <param name="statements">What is known of who got out or tried.</param>
    public IEnumerable<StatementDraft> Find(IEnumerable<StatementDraft> statements)
    {
        var known = AttemptDrafts.RunawaysIn(statements, map);
        foreach (var sentence in map.Document.Sentences.Where(sentence => sentence.Kind == SectionKind.Body))
        {
            for (var token = sentence.Tokens.Start; token < sentence.Tokens.End - 1; token++)
            {
                if (
                    HaltAt(token, sentence.Tokens) is not (>= 0 and var part)
                    || _people.Subject(token) is not (>= 0 and var subject)
                    || _people.Of(subject) is not { Label: EntityLabel.Person or EntityLabel.Cohort } who
                    || !CrossingSense.MayBeInmate(who)
                    || PrisonOf(part, sentence) is not { } prison
                    || !known.Add(who)
                )
                {
                    continue;
                }

                var words = _drafts.Words(subject, new TokenRange(token, part + 1));
                yield return _drafts.Tried(who, prison, words);
                if (told.Event is { } tried && told.Prison == prison)
                {
                    yield return _drafts.TookPart(who, tried, words);
                }
            }
        }
    }

    // The part of the prison where a verb says that somebody was halted, or −1.
    private int HaltAt(int verb, TokenRange sentence)
    {
        if (!_grammar.IsVerbal(verb) && _grammar.Upos(verb) != "ADJ")
        {
            return -1;
        }

        var lemma = _grammar.Lemma(verb);
        var kind =
            lexicon.PrisonWords.Contains("stuck", lemma) || lexicon.PrisonWords.Contains("stuck", _grammar.Form(verb)) ? "in"
            : lexicon.PrisonWords.Contains("found", lemma) && _grammar.IsPassive(verb) ? "in"
            : lexicon.PrisonWords.Contains("going", lemma) && IsShort(verb, sentence) ? "beyond"
            : lemma is "fall" or "drop" or "slip" or "tumble" ? "from"
            : null;
        for (var token = verb + 1; kind is not null && token < Math.Min(sentence.End, verb + Gap); token++)
        {
            if (_grammar.Form(token) is "," or ";" or "and" or "but")
            {
                return -1;
            }

            if (lexicon.PrisonWords.Contains("halting", _grammar.Lemma(token)) && Leads(token, kind))
            {
                return token;
            }
        }

        return -1;
    }

    private bool Leads(int noun, string kind) =>
        _grammar.Preposition(noun) is { } preposition
        && kind switch
        {
            "in" => preposition
                is "in"
                    or "on"
                    or "off"
                    or "inside"
                    or "under"
                    or "from"
                    or "out-of"
                    or "halfway"
                    or "through"
                    or "at"
                    or "by",
            "beyond" => preposition is "beyond" or "past" or "than" or "over" or "out-of" or "as" or "to" or "through",
            _ => preposition is "from" or "off",
        };

    // "never got", "did not make it", "got no further than".
    private bool IsShort(int verb, TokenRange sentence) =>
        _grammar.HasNegation(verb)
        || verb + 2 < sentence.End
            && _grammar.Form(verb + 1) is "no" or "only"
            && _grammar.Form(verb + 2) is "further" or "farther" or "as";

    // Of the prison that the part is of; of the article's break, where the part is of nothing else.
    private Participant? PrisonOf(int part, Sentence sentence)
    {
        if (_premises.PrisonOf(part) is { } named)
        {
            return HasMeans(sentence) || told.Prison == named ? named : null;
        }

        return
            told.Prison is { } prison
            && told.IsNear(sentence)
            && !_grammar.Children(part).Any(child => _grammar.BareRelation(child) == "nmod" && child > part)
            ? prison
            : null;
    }

    // Who is found on a roof may have climbed there to protest: with a rope, or at night by guards, he meant to get out.
    private bool HasMeans(Sentence sentence)
    {
        var end =
            sentence.Index + 1 < map.Document.Sentences.Count ? map.Document.Sentences[sentence.Index + 1].Tokens.End : sentence.Tokens.End;
        return Enumerable
            .Range(sentence.Tokens.Start, end - sentence.Tokens.Start)
            .Any(token =>
                lexicon.PrisonWords.Contains("means", _grammar.Lemma(token)) || lexicon.PrisonWords.Contains("break", _grammar.Lemma(token))
            );
    }
}
