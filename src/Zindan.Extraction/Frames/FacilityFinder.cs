using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Frames;

/// <summary>
/// Finds the prison of an escape whose clause names none ("Three inmates escaped"): the one told just before or nearby, or the article's only one,
/// unless the text says that they were elsewhere.
/// </summary>
internal sealed class FacilityFinder(ParticipantMap map, ExtractionLexicon lexicon)
{
    /// <summary>Adds the facility to the fillers of an escape that names none.</summary>
    public void Add(Proposition proposition, List<Filler> fillers)
    {
        if (fillers.Any(filler => filler.Role == "facility") || !fillers.Any(filler => filler.Role == "escapee"))
        {
            return;
        }

        var document = map.Document;
        var sentence = document.SentenceOf(proposition.Token);
        for (var token = sentence.Tokens.Start; token < sentence.Tokens.End; token++)
        {
            if (lexicon.Contexts.Contains("away", map.Grammar.Form(token)))
            {
                return;
            }
        }

        Participant? found = null;
        var at = -1;
        for (var token = proposition.Token; token >= 0 && document.SentenceOf(token).Index == sentence.Index; token--)
        {
            if (map.At(token) is { Label: EntityLabel.Prison } prison && MayBeLeft(token))
            {
                (found, at) = (prison, token);
                break;
            }
        }

        for (var token = proposition.Token; token < sentence.Tokens.End && (found is null || at < sentence.Tokens.Start); token++)
        {
            if (map.At(token) is { Label: EntityLabel.Prison } prison && MayBeLeft(token))
            {
                (found, at) = (prison, token);
            }
        }

        found ??=
            map.All.Where(participant => participant.Label == EntityLabel.Prison).ToList() is [var only] && !IsOther(only) ? only : null;
        // Another sentence's prison counts only where this one names no other place.
        if (found is not null && at < sentence.Tokens.Start && NamesOtherPlace(sentence, found))
        {
            return;
        }

        if (found is not null)
        {
            fillers.Add(new Filler("facility", found, at >= sentence.Tokens.Start ? at : proposition.Token, true));
        }
    }

    private static bool IsOther(Participant prison) =>
        !prison.IsNamed && prison.Description?.StartsWith("another ", StringComparison.OrdinalIgnoreCase) == true;

    // "… before attacking another prison": nobody got out of the other one.
    private bool MayBeLeft(int token) =>
        map.PhraseAt(token) is { } phrase
        && phrase.Head == token
        && map.Grammar.Form(phrase.Tokens.Start) is not ("another" or "other" or "second" or "nearby");

    private bool NamesOtherPlace(Language.Documents.Sentence sentence, Participant prison)
    {
        for (var token = sentence.Tokens.Start; token < sentence.Tokens.End; token++)
        {
            if (map.At(token) is { Label: EntityLabel.Place } place && place != prison.Place)
            {
                return true;
            }
        }

        return false;
    }
}
