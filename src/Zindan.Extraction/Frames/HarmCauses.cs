using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Frames;

/// <summary>Knows deaths and injuries that nobody did: by flood, illness or accident. They are no event of the graph.</summary>
internal sealed class HarmCauses(ParticipantMap map, ExtractionLexicon lexicon)
{
    /// <summary>Whether the harm that a proposition tells of was nobody's doing.</summary>
    public bool IsHarmless(Proposition proposition, IReadOnlyList<Filler> fillers)
    {
        if (proposition.Trigger.Frame.Name is not ("Killing" or "Injury"))
        {
            return false;
        }

        foreach (var argument in proposition.Arguments)
        {
            if (
                argument.Slot is "subj" or "by" or "in" or "from" or "of" or "during" or "after"
                && IsCause(argument.Token)
                && !IsViolent(argument.Token)
            )
            {
                return true;
            }
        }

        return !fillers.Any(filler => filler.Role == "agent") && IsAccident(proposition);
    }

    // "died when the van overturned. Nine others were injured": told in the sentence itself or just before, and no violence with it.
    private bool IsAccident(Proposition proposition)
    {
        var document = map.Document;
        var sentence = document.SentenceOf(proposition.Token);
        var from =
            sentence.Index > 0 && document.Sentences[sentence.Index - 1].Section == sentence.Section
                ? document.Sentences[sentence.Index - 1].Tokens.Start
                : sentence.Tokens.Start;
        var accident = false;
        for (var token = from; token < sentence.Tokens.End; token++)
        {
            if (token >= proposition.Words.Start && token < proposition.Words.End)
            {
                continue;
            }

            var lemma = map.Grammar.Lemma(token);
            if (lexicon.Contexts.Contains("violence", lemma) || map.Grammar.Upos(token) == "VERB" && lemma is "kill" or "hijack")
            {
                return false;
            }

            accident |= IsAccidental(token);
        }

        return accident;
    }

    // "Stormed" is no storm.
    private bool IsCause(int token) =>
        !map.Grammar.IsVerbal(token)
        && (Is("nature", token) || Is("illness", token) || Is("accident", token) || IsGasExplosion(token) || IsMishapFire(token));

    // "a gas explosion", "a boiler blast".
    private bool IsGasExplosion(int noun) =>
        Is("explosion", noun)
        && map.Grammar.Children(noun).Any(child => child < noun && map.Grammar.BareRelation(child) == "compound" && Is("unmeant", child));

    // "a house fire", "the blaze".
    private bool IsMishapFire(int noun) =>
        Is("burning", noun)
        && (
            map.Grammar.Lemma(noun) != "fire"
            || map.Grammar.Children(noun)
                .Any(child => child < noun && map.Grammar.BareRelation(child) is "compound" or "amod" && Is("burnt", child))
        );

    private bool IsAccidental(int token) =>
        map.Grammar.IsVerbal(token) ? Is("accident-verb", token) : Is("nature", token) || Is("accident", token);

    private bool Is(string name, int token) => lexicon.Causes.Contains(name, map.Grammar.Lemma(token));

    // "a collision with a car bomb", "the crash of a plane that rebels shot down".
    private bool IsViolent(int noun)
    {
        foreach (var child in map.Grammar.Children(noun))
        {
            if (
                lexicon.Contexts.Contains("violence", map.Grammar.Lemma(child))
                || map.Grammar.Children(child).Any(inner => lexicon.Contexts.Contains("violence", map.Grammar.Lemma(inner)))
            )
            {
                return true;
            }
        }

        return false;
    }
}
