using Zindan.Core.Entities;
using Zindan.Core.Text;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;
using Zindan.Language.Masks;
using Zindan.Language.Masks.Names;

namespace Zindan.Extraction.Frames;

/// <summary>
/// A country that acts is a group, the state, beside the place: "Israel has killed two commanders", "the strikes were attributed to Russia", "an Israeli airstrike".
/// </summary>
internal sealed class ActingStates(ParticipantMap map, ExtractionLexicon lexicon)
{
    private const int LongestName = 4;
    private readonly OwnersOfMachines _machines = new(map, lexicon);
    private readonly Dictionary<string, Participant> _states = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The state that fills a role of those who act, or null where the token names no country or does not let it act.</summary>
    /// <param name="proposition">What it does.</param>
    /// <param name="argument">The argument that names the country or its nationality.</param>
    /// <param name="named">The participant of the argument, or null.</param>
    public Participant? Of(Proposition proposition, Argument argument, Participant? named) =>
        argument.Slot == "comp" ? BeforeDeed(proposition, argument.Token)
        : named is null && argument.Slot is "subj" or "by" ? OwnerOf(argument.Token)
        : named is { Label: EntityLabel.Place } place && place.IsCountry(lexicon.Countries) && Acts(proposition, argument)
            ? StateOf(place, argument.Token)
        : null;

    // "the killings in Kenya", "Kenya has had attacks": it was there; "Kenya launched attacks": it acts.
    private bool Acts(Proposition proposition, Argument argument) =>
        (
            argument.Slot is "subj" or "by" or "between" or "with"
            // "a holy war against X", "X's role in the conflict": X need not fight.
            || argument.Slot is "against" or "tie" && proposition.Trigger.Frame.Name != "War"
        )
        && (
            proposition.Trigger.Part == TriggerPart.Verb && proposition.Trigger.Frame.Name != "Operation"
            || proposition.Trigger.Part == TriggerPart.Noun && argument.Tie < 0
            || argument.Tie == argument.Token
            || argument.Slot == "tie"
            || lexicon.Carriers.Contains("launching", map.Grammar.Lemma(argument.Tie))
        );

    // "a U.S. airstrike", "Israeli shelling": only forces do so.
    private Participant? BeforeDeed(Proposition proposition, int token)
    {
        if (!lexicon.Contexts.Contains("of-forces", string.Join(' ', proposition.Trigger.Words)))
        {
            return null;
        }

        if (map.Inside(token) is { Label: EntityLabel.Place } place && place.IsCountry(lexicon.Countries))
        {
            return StateOf(place, token);
        }

        var nationality = map.Document.Nationalities.FirstOrDefault(mention => mention.Tokens.Contains(token));
        return nationality is null ? null : State(nationality.Country, map.Document.SpanOf(nationality.Tokens), token);
    }

    // "Russian warplanes bombed", "U.S. drones killed".
    private Participant? OwnerOf(int machine) =>
        _machines.ForceOf(machine) is { } owner
            ? owner.Label == EntityLabel.Group
                ? owner
                : owner.IsCountry(lexicon.Countries)
                    ? StateOf(owner, machine)
                    : null
            : _machines.NationOf(machine) is { } nation
                ? State(nation.Country, map.Document.SpanOf(nation.Tokens), nation.Tokens.Start)
                : null;

    private Participant StateOf(Participant place, int token)
    {
        var at = map.Document.SpanOf(TokenRange.Of(token)).Start;
        var span = place.Mentions.Keys.FirstOrDefault(mention => mention.Start <= at && at < mention.End);
        var state = State(CountryAt(token) ?? place.Names[0], span == default ? place.Mentions.Keys.First() : span, token);
        foreach (var name in place.Names)
        {
            state.AddName(name);
        }

        return state;
    }

    // The full name of a country that goes by a short one: "U.S.".
    private string? CountryAt(int token)
    {
        var window = new TokenWindow(map.Document, map.Document.SentenceOf(token).Tokens);
        for (var start = Math.Max(window.Range.Start, token - LongestName); start <= token; start++)
        {
            if (NameLexicon.English.Countries.Find(window, start) is var (end, country) && end > token)
            {
                return country;
            }
        }

        return null;
    }

    private Participant State(string country, Span span, int token)
    {
        if (!_states.TryGetValue(country, out var state))
        {
            _states[country] = state = map.Create(EntityLabel.Group);
            state.Kind = GroupKind.State;
            state.Country = country;
        }

        if (state.Names.Count == 0 || !state.Names[0].Equals(country, StringComparison.OrdinalIgnoreCase))
        {
            state.AddName(country);
        }

        state.AddMention(span, span.Of(map.Document.Text), token);
        return state;
    }
}
