using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Participants;

/// <summary>
/// Joins a prison known by its number with the one that the text calls after its town: "Colony No. 6 … the Rudny prison".
/// Only where the article speaks of no third one, of both never in one sentence, and of none as of another time.
/// </summary>
internal sealed class PrisonJoiner(ParticipantMap map, ExtractionLexicon lexicon)
{
    private readonly Grammar _grammar = map.Grammar;

    /// <summary>Joins them.</summary>
    public void Join()
    {
        var named = map.All.Where(prison => prison is { Label: EntityLabel.Prison, IsNamed: true }).ToList();
        if (named.Count != 2)
        {
            return;
        }

        var (own, town) = IsOfTown(named[1]) ? (named[0], named[1]) : (named[1], named[0]);
        if (
            IsOfTown(town)
            && own.Names.Any(name => name.Any(char.IsAsciiDigit))
            && (own.Place is null || town.Place is null || own.Place == town.Place || IsCalledAfter(town, own.Place))
            && (own.Place is null || IsCalledAfter(town, own.Place))
            && !AreTogether(own, town)
        )
        {
            map.Merge(own, town);
        }
    }

    // "the Rudny prison": every time with "the" and a common noun behind the name.
    private bool IsOfTown(Participant prison)
    {
        var isTold = false;
        foreach (var phrase in map.Phrases.Where(phrase => map.Of(phrase) == prison))
        {
            var sentence = map.Document.SentenceOf(phrase.Head);
            if (sentence.Kind != SectionKind.Body)
            {
                continue;
            }

            if (IsOfAnotherTime(sentence.Tokens))
            {
                return false;
            }

            var isProper = phrase.Tokens.Length > 1 && _grammar.Upos(phrase.Head - 1) == "PROPN" && !IsCapital(phrase.Head);
            if (isProper && (phrase.Determiner != "the" || !lexicon.PrisonWords.Contains("plain", _grammar.Lemma(phrase.Head))))
            {
                return false;
            }

            isTold |= isProper;
            if (!isProper && Enumerable.Range(phrase.Tokens.Start, phrase.Tokens.Length).Any(token => _grammar.Upos(token) == "PROPN"))
            {
                return false;
            }
        }

        return isTold;
    }

    private bool IsOfAnotherTime(TokenRange sentence) =>
        Enumerable
            .Range(sentence.Start, sentence.Length)
            .Any(token => lexicon.PrisonWords.Contains("elsewhere", _grammar.Form(token)) || _grammar.IsYear(token));

    private bool IsCapital(int token) => char.IsUpper(map.Document.TextOf(TokenRange.Of(token))[0]);

    private static bool IsCalledAfter(Participant prison, Participant place) =>
        place.Names.Any(town => prison.Names.Any(name => name.StartsWith(town, StringComparison.OrdinalIgnoreCase)));

    private bool AreTogether(Participant left, Participant right)
    {
        var first = Sentences(left);
        return Sentences(right).Any(first.Contains);
    }

    private HashSet<int> Sentences(Participant prison) =>
        [.. map.Phrases.Where(phrase => map.Of(phrase) == prison).Select(phrase => map.Document.SentenceOf(phrase.Head).Index)];
}
