using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Frames;

/// <summary>
/// Finds where what a proposition tells happened. From each place of the sentence the tree is climbed to the first deed told; there the place belongs.
/// "near X" counts where nothing says better, and a country less than what lies in it.
/// </summary>
internal sealed class PlaceFinder(ParticipantMap map, ExtractionLexicon lexicon, IReadOnlySet<int> triggers)
{
    private const int Reach = 6;
    private const int InTown = 20;
    private const int NearTown = 10;
    private const int InCountry = 9;
    private const int AroundTown = 4;
    private readonly Grammar _grammar = map.Grammar;
    private readonly DeedsOfVerdicts _verdicts = new(map.Grammar, lexicon.Events, triggers);
    private readonly PlacePhraseReader _phrases = new(map, lexicon.Events, lexicon.Countries, new Capitals(map, lexicon.Capitals));

    /// <summary>The best place, or null.</summary>
    public EventPlace? Of(Proposition proposition) => EventPlace.Better(Modifier(proposition), Best(proposition, EntityLabel.Place));

    /// <summary>The best prison, or null.</summary>
    public EventPlace? PrisonOf(Proposition proposition) => Best(proposition, EntityLabel.Prison);

    private EventPlace? Best(Proposition proposition, EntityLabel label)
    {
        EventPlace? best = null;
        var sentence = map.Document.SentenceOf(proposition.Token).Tokens;
        var last = -1;
        for (var token = sentence.Start; token < sentence.End; token++)
        {
            if (map.PhraseAt(token) is not { } phrase || phrase.Index == last)
            {
                continue;
            }

            last = phrase.Index;
            if (
                _phrases.Read(phrase, label) is not { } where
                || IsParted(phrase.Head, proposition.Token)
                || (
                    proposition.Trigger.Frame.EventType != EventType.Trial && IsWhere(proposition, phrase)
                        ? 1
                        : Distance(proposition, where.Head, label)
                )
                    is not { } distance
            )
            {
                continue;
            }

            var value = IsCountry(where.Place)
                ? where.IsNear
                    ? 0
                    : InCountry
                : where.IsNear
                    ? NearTown
                    : InTown;
            if (value > 0)
            {
                best = EventPlace.Better(
                    best,
                    new EventPlace(where.Place, phrase.Head, proposition, value - distance) { IsExact = !where.IsNear }
                );
            }
        }

        return best;
    }

    // "In X a bomb killed three; in Y gunmen shot dead two": where the first happened is not where the second did.
    private bool IsParted(int place, int deed)
    {
        for (var token = place + 1; token < deed; token++)
        {
            if (_grammar.Form(token) == ";")
            {
                return true;
            }
        }

        return false;
    }

    // "in X, where a bomb killed five".
    private bool IsWhere(Proposition proposition, NounPhrase phrase)
    {
        var where = phrase.Tokens.End;
        where += where < _grammar.Count && _grammar.Form(where) == "," ? 1 : 0;
        if (where >= _grammar.Count || _grammar.Form(where) != "where" || proposition.Token < where)
        {
            return false;
        }

        var clause = _grammar.Head(where);
        for (var (current, steps) = (proposition.Token, 0); current >= where && steps < 3; current = _grammar.Head(current), steps++)
        {
            if (current == clause)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The town that is itself what is struck ("blasts rocked X"), or null.</summary>
    public EventPlace? Struck(Proposition proposition, IReadOnlyList<Filler> fillers)
    {
        foreach (var filler in fillers)
        {
            if (filler is { Role: "target", Participant.Label: EntityLabel.Place } && !IsCountry(filler.Participant))
            {
                return new EventPlace(filler.Participant, filler.Token, proposition, NearTown);
            }
        }

        return null;
    }

    // "the Bali bombings": the town before the noun of the event.
    private EventPlace? Modifier(Proposition proposition)
    {
        if (proposition.Trigger.Part != TriggerPart.Noun || map.PhraseAt(proposition.Token) is not { } phrase)
        {
            return null;
        }

        // "X's civil war".
        if (IsCivilWar(proposition) && phrase.Possessor is { } owner && map.Of(map.Phrases[owner]) is { Label: EntityLabel.Place } land)
        {
            return new EventPlace(land, map.Phrases[owner].Head, proposition, InCountry);
        }

        for (var token = phrase.Tokens.Start; token < proposition.Words.Start; token++)
        {
            if (map.Inside(token) is { Label: EntityLabel.Place } place && (!IsCountry(place) || IsCivilWar(proposition)))
            {
                return new EventPlace(place, token, proposition, InTown);
            }
        }

        return null;
    }

    private static bool IsCivilWar(Proposition proposition) => proposition.Trigger.Words is ["civil", "war"];

    private bool IsCountry(Participant place) => place.Names.Any(name => lexicon.Countries.Contains("country", name.ToLowerInvariant()));

    /// <summary>How far a place stands from the proposition to which it belongs; null where it belongs to another or to none.</summary>
    private int? Distance(Proposition proposition, int head, EntityLabel label)
    {
        var cost = head < proposition.Token ? 1 : 0;
        var below = head;
        for (var (current, steps) = (head, 0); current >= 0 && steps <= Reach; current = _grammar.Head(current), steps++)
        {
            if (label == EntityLabel.Place && _verdicts.Between(current, head) is >= 0 and var deed)
            {
                return deed == proposition.Token ? cost + steps : null;
            }

            // "a series of bombings in X": the place hangs on the noun that counts them.
            if (
                current == proposition.Token
                || _grammar.Head(proposition.Token) == current && lexicon.Events.Contains("series", _grammar.Lemma(current))
            )
            {
                return cost + steps;
            }

            if (IsTellingOfDeed(current, proposition) || IsDeedOfDeaths(current, proposition))
            {
                return cost + steps + 1;
            }

            if (triggers.Contains(current) || steps > 0 && Diverts(current, proposition))
            {
                return null;
            }

            if (Carries(current, proposition, below, steps))
            {
                return cost + steps + 1;
            }

            if (IsClause(current))
            {
                return null;
            }

            below = current;
        }

        return null;
    }

    // "killed three in twin blasts near a station in X": of the deed in which they died.
    private bool IsDeedOfDeaths(int noun, Proposition proposition) =>
        proposition.Trigger is { Part: TriggerPart.Verb, Frame.Name: "Killing" or "Injury" }
        && triggers.Contains(noun)
        && _grammar.Upos(noun) == "NOUN"
        && _grammar.Head(noun) == proposition.Token
        && _grammar.BareRelation(noun) == "obl"
        && _grammar.Preposition(noun) is "in" or "during";

    // "an attack claimed by X on a base in Y", "the blast, which took place in Y".
    private bool IsTellingOfDeed(int verb, Proposition proposition) =>
        proposition.Trigger.Part == TriggerPart.Noun
        && _grammar.Head(verb) == proposition.Token
        && (
            _grammar.Relation(verb) == "acl" && lexicon.Events.Contains("owning-up", _grammar.Lemma(verb))
            || _grammar.Relation(verb) == "acl:relcl" && lexicon.Events.Contains("happen", _grammar.Lemma(verb))
        );

    // Where somebody speaks, or where the hurt die, is not where it happened.
    private bool Diverts(int token, Proposition proposition) =>
        _grammar.IsVerbal(token)
            ? lexicon.Events.Contains("speak", _grammar.Lemma(token))
            : proposition.Trigger.Frame.Name is "Killing" or "Injury" && lexicon.Events.Contains("healing", _grammar.Lemma(token))
                // "jailed for robbing a bank in X": of where the deed was, not the court.
                || proposition.Trigger.Frame.Name is "Conviction" or "Charge" && _grammar.Preposition(token) is "for" or "over";

    private bool IsClause(int token) =>
        _grammar.Relation(token) is "acl:relcl" or "acl" or "ccomp" or "parataxis"
        || _grammar.BareRelation(token) == "advcl" && !IsMeanwhile(token)
        || _grammar.BareRelation(token) == "conj" && _grammar.IsVerbal(token);

    // "carried out the attack in X", "the clash took place in X", "broke into a home in X and shot him".
    private bool Carries(int verb, Proposition proposition, int below, int steps)
    {
        if (
            !(_grammar.IsVerbal(verb) || _grammar.Upos(verb) == "ADJ")
            || _grammar.Head(proposition.Token) != verb
            || steps == 0
            || lexicon.Events.Contains("speak", _grammar.Lemma(verb))
        )
        {
            return false;
        }

        return _grammar.BareRelation(proposition.Token) switch
        {
            "obj" or "xcomp" => below > verb || _grammar.BareRelation(below) == "obl",
            "obl" => below > verb && _grammar.Preposition(proposition.Token) is "in" or "during",
            "nsubj" => _grammar.BareRelation(below) == "obl" && lexicon.Events.Contains("happen", _grammar.Lemma(verb)),
            "conj" => below < proposition.Token && proposition.Trigger.Part == TriggerPart.Verb,
            // "shells landed in X, killing two".
            "advcl" => below < proposition.Token
                && _grammar.BareRelation(below) is "obl" or "obj"
                && proposition.Trigger.Part == TriggerPart.Verb
                && _grammar.Xpos(proposition.Token) == "VBG",
            _ => false,
        };
    }

    private bool IsMeanwhile(int verb)
    {
        foreach (var child in _grammar.Children(verb))
        {
            if (_grammar.BareRelation(child) is "mark" or "advmod" && lexicon.Events.Contains("while", _grammar.Form(child)))
            {
                return true;
            }
        }

        return false;
    }
}
