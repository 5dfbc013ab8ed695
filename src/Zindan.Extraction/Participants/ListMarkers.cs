using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Participants;

/// <summary>Reads what opens a list of some of the people told of before: "including", "among them", "the army said, among them".</summary>
internal sealed class ListMarkers(ParticipantMap map, CueTable cues)
{
    private const int AsideWords = 9;
    private const int NearWords = 8;
    private const int FarWords = 14;
    private readonly Grammar _grammar = map.Grammar;

    /// <summary>Where a list behind people starts, whether a marker opens it, and whether it stands far from them; null where there is none.</summary>
    /// <param name="people">The people told of together.</param>
    /// <param name="sentence">The sentence.</param>
    public (int At, bool IsMarked, bool IsFar)? Behind(NounPhrase people, TokenRange sentence)
    {
        var isPastName = false;
        for (var at = people.Tokens.End; at < Math.Min(sentence.End, people.Tokens.End + FarWords); at++)
        {
            // "officers arrested A, a driver, and B": A and B are no officers.
            isPastName |=
                map.PhraseAt(at) is { } named && named.Tokens.Start == at && map.Of(named) is { Label: EntityLabel.Person, IsNamed: true };
            if (_grammar.Form(at) is "," or "–" or "—" or "-" or "including" or ":")
            {
                var (start, isMarked) = Read(_grammar.Form(at) == "including" ? at : at + 1, sentence);
                if (isPastName && !isMarked)
                {
                    continue;
                }

                return (start, isMarked, at - people.Tokens.End > NearWords);
            }

            // "soldiers recaptured six, including A": the list is of those who stand nearest to it.
            if (
                _grammar.Form(at) == "."
                || map.PhraseAt(at) is { } nearer
                    && nearer.Tokens.Start == at
                    && _grammar.Form(at - 1) is not ("of" or "from" or "in")
                    && map.Of(nearer) is { Label: EntityLabel.Cohort }
            )
            {
                return null;
            }
        }

        return null;
    }

    private (int At, bool IsMarked) Read(int start, TokenRange sentence)
    {
        var at = PastSpeaker(start, sentence);
        var isMarked = false;
        if (at + 1 < sentence.End && _grammar.Form(at) == "including")
        {
            isMarked = true;
            at++;
        }
        else if (at + 2 < sentence.End && _grammar.Form(at) == "among" && _grammar.Form(at + 1) is "them" or "whom")
        {
            isMarked = true;
            at += 2;
            at += at < sentence.End && _grammar.Form(at) == "," ? 1 : 0;
        }

        // Among them "X": by an alias alone.
        return (at + (isMarked && at + 1 < sentence.End && _grammar.Form(at) is "\"" or "“" ? 1 : 0), isMarked);
    }

    // "were caught, the army said, among them A": over who says so.
    private int PastSpeaker(int start, TokenRange sentence)
    {
        var speaks = false;
        for (var token = start; token < Math.Min(sentence.End - 2, start + AsideWords); token++)
        {
            speaks |= _grammar.IsVerbal(token) && cues.Of("verb", _grammar.Lemma(token)) == Cue.Report;
            if (_grammar.Form(token) == ",")
            {
                return speaks && _grammar.Form(token + 1) is "among" or "including" ? token + 1 : start;
            }
        }

        return start;
    }
}
