using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Frames;

/// <summary>Whether the text around a word tells of violence: the dead of a "blast" or a list may be those of an accident.</summary>
internal sealed class ViolentContext(ParticipantMap map, ExtractionLexicon lexicon)
{
    private const int FightReach = 4;

    private readonly Lazy<bool> _namesExplosives = new(() =>
        Enumerable.Range(0, map.Grammar.Count).Any(token => lexicon.Contexts.Contains("explosives", map.Grammar.Lemma(token)))
    );

    /// <summary>Whether the article names what is meant to explode.</summary>
    public bool NamesExplosives() => _namesExplosives.Value;

    /// <summary>Whether the deed itself is named in which they came to harm: "died in the breakout".</summary>
    public bool IsInDeed(Proposition proposition) =>
        proposition.Arguments.Any(argument =>
            argument.Slot is "in" or "during"
            && lexicon
                .Frames.Of(TriggerPart.Noun, map.Grammar.Lemma(argument.Token))
                .Any(trigger =>
                    trigger.Words.Length == 1
                    && trigger.Frame.EventType
                        is EventType.PrisonBreak
                            or EventType.Attack
                            or EventType.Bombing
                            or EventType.Clash
                            or EventType.Riot
                            or EventType.Killing
                            or EventType.War
                )
        );

    /// <summary>How many sentences before may tell of the violence in which people died: attackers and fighters die in their fight, told a little farther off.</summary>
    public int ReachOf(IReadOnlyList<Filler> fillers) =>
        fillers.Any(filler =>
            filler.Role == "victim"
            && filler.Participant.Role is { } role
            && (lexicon.Contexts.Contains("attacker", role) || lexicon.Contexts.Contains("combatant", role))
        )
            ? FightReach
            : 1;

    /// <summary>Whether the sentence, or one of so many before it in its section, tells of violence, and the sentence of no accident or illness.</summary>
    public bool IsTold(Proposition proposition, int before)
    {
        var document = map.Document;
        var sentence = document.SentenceOf(proposition.Token);
        var first = sentence.Index;
        while (first > 0 && sentence.Index - first < before && document.Sentences[first - 1].Section == sentence.Section)
        {
            first--;
        }

        var from = document.Sentences[first].Tokens.Start;
        var violent = false;
        for (var token = from; token < sentence.Tokens.End; token++)
        {
            var lemma = map.Grammar.Lemma(token);
            if (token >= sentence.Tokens.Start && lexicon.Contexts.Contains("mishap", lemma) && !(lemma == "suicide" && IsBombing(token)))
            {
                return false;
            }

            violent |= lexicon.Contexts.Contains("violence", lemma) && token != proposition.Token;
        }

        return violent;
    }

    private bool IsBombing(int token) =>
        token + 1 < map.Grammar.Count && lexicon.Contexts.Contains("after-suicide", map.Grammar.Lemma(token + 1));
}
