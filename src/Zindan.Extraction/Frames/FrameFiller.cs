using Zindan.Core.Entities;
using Zindan.Core.Statements;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Frames;

/// <summary>Turns the grammatical arguments of a proposition into fillers of its frame's roles; a filler of the wrong kind is refused.</summary>
internal sealed class FrameFiller(ParticipantMap map, ExtractionLexicon lexicon)
{
    private readonly bool[] _inTime = TimeMarks.Of(map);
    private readonly ObjectlessParticiples _participles = new(map);
    private readonly LeadersOfActors _leaders = new(map);
    private readonly BareQuantifiers _quantifiers = new(map);
    private readonly SharesOfWholes _shares = new(map);
    private readonly PeopleAtLarge _atLarge = new(map);
    private readonly DeathSharers _sharers = new(map);
    private readonly DoersBeforeDeeds _before = new(map, lexicon);
    private readonly ArgumentBearers _bearers = new(map, lexicon);
    private readonly QuotationBounds _quotations = new(map.Document);
    private readonly SurfaceArguments _surface = new(map.Grammar, token => map.PhraseAt(token)?.Tokens);

    /// <summary>The fillers of a proposition, in order of its arguments, each participant once a role.</summary>
    public List<Filler> Fill(Proposition proposition)
    {
        var found = new List<Filler>();
        var roles = proposition.Trigger.Construction.Roles;
        foreach (var argument in proposition.Arguments)
        {
            if (
                _inTime[argument.Token]
                || argument.Token > proposition.Token && map.IsSpeaking(argument.Token)
                || _quotations.Divide(proposition.Token, argument.Token)
                || IsExcepted(argument.Token)
                || IsAsked(argument.Token)
                || !roles.TryGetValue(argument.Slot, out var role)
                || role == "-"
            )
            {
                continue;
            }

            var participant = _bearers.Of(proposition, argument, role);
            if (
                participant is not null
                && !Allows(proposition.Trigger.Frame, role, participant.Label)
                && argument.Slot == "obj"
                && proposition.Trigger.Frame.Name == "Escape"
                && roles.TryGetValue("subj", out var acting)
            )
            {
                // "inmates escaped": a verb that takes no people as its object was read as a participle.
                role = acting;
            }

            if (participant is null && Allows(proposition.Trigger.Frame, role, EntityLabel.Person))
            {
                _quantifiers.AddPair(found, role, argument.Token, argument.IsInherited);
            }

            if (
                participant is null
                || !Allows(proposition.Trigger.Frame, role, participant.Label)
                || IsSpeakerBeside(proposition, argument.Token, participant)
                || _atLarge.Contain(role, argument.Token, participant)
                || role == "victim" && !_sharers.MayBeVictim(proposition, argument, participant)
                || argument.Slot == "at"
                    && role == "target"
                    && (participant.Label == EntityLabel.Group || map.Grammar.Upos(argument.Token) == "NUM")
                || argument.Slot == "comp" && !_before.MayAct(proposition, participant)
                || found.Any(filler => filler.Role == role && filler.Participant == participant)
            )
            {
                continue;
            }

            found.Add(
                new Filler(role, participant, argument.Token, argument.IsInherited)
                {
                    Stance =
                        argument.Stance ?? (SuspectedGroups.IsSuspected(map, lexicon, participant, argument.Token) ? Stance.Alleged : null),
                }
            );
        }

        if (proposition.Trigger.Part == TriggerPart.Verb)
        {
            AddSurface(proposition, found);
            _participles.Turn(proposition, found);
            _shares.Narrow(proposition, found);
            _leaders.Add(proposition, found);
            _quantifiers.Spread(found);
            found.RemoveAll(filler => filler is { Role: "agent", IsInherited: true } && IsActedUpon(filler.Participant, found));
        }

        return found;
    }

    // "stabbed X when he was walking home, leaving him injured": who is "him" did nothing.
    private bool IsActedUpon(Participant participant, List<Filler> fillers) =>
        fillers.Exists(filler =>
            filler.Role is "victim" or "target"
            && filler.Participant == participant
            && map.Grammar.Form(filler.Token) is "him" or "her" or "them"
        );

    // "He was detained in 2015," the inspector said: whoever is quoted says "I" of himself.
    private bool IsSpeakerBeside(Proposition proposition, int token, Participant participant) =>
        map.Grammar.Form(token) is "he" or "she" or "him" or "her"
        && proposition.Factuality.SpeakerToken is >= 0 and var speaker
        && _quotations.IsQuoted(token)
        && !_quotations.IsQuoted(speaker)
        && map.At(speaker) == participant;

    private void AddSurface(Proposition proposition, List<Filler> found)
    {
        var grammar = map.Grammar;
        // "were hanged": the auxiliary of such a trigger has no voice of its own.
        var verb = grammar.Upos(proposition.Words.Start) == "AUX" ? proposition.Token : proposition.Words.Start;
        var roles = proposition.Trigger.Construction.Roles;
        var passive = _surface.IsPassive(verb);
        if (
            grammar.Xpos(verb) is not ("VBD" or "VBN" or "VBZ" or "VBP") && !(grammar.Upos(verb) == "ADJ" && passive)
            || !passive
                && grammar.Xpos(verb) == "VBN"
                && !map.Grammar.HasAuxiliaryBefore(verb)
                && grammar.BareRelation(verb) != "acl"
                && !grammar.Children(verb).Any(child => grammar.Relation(child) == "nsubj")
        )
        {
            return;
        }

        // "X, a trader; Y, arrested in 2015": the noun that a participle describes is whom it befell, and no other before it.
        if (
            !passive
            && grammar.Xpos(verb) == "VBN"
            && grammar.BareRelation(verb) == "acl"
            && roles.TryGetValue("obj", out var described)
            && found.Any(filler => filler.Role == described)
        )
        {
            return;
        }

        var slot = passive && roles.ContainsKey("obj") ? "obj" : "subj";
        if (roles.TryGetValue(slot, out var role))
        {
            // "68 inmates, among them a man …, escaped": the man of the aside is not who acts.
            found.RemoveAll(filler => filler.Role == role && IsInAside(filler.Token));
        }

        if (
            role is not null
            && !found.Any(filler => filler.Role == role && filler.Participant.Label != EntityLabel.Prison)
            && !IsThing(proposition, slot)
            && !(grammar.Xpos(verb) == "VBN" && IsThing(proposition, "obj"))
        )
        {
            Add(proposition, found, role, _surface.Subject(verb));
        }

        if (!passive && roles.TryGetValue("obj", out var patient) && !found.Any(filler => filler.Role == patient))
        {
            Add(proposition, found, patient, _surface.Object(proposition.Words.Last));
            if (
                proposition.Trigger.Words is [_, "*", "guilty" or "dead" or "wounded" or "injured" or "hurt"]
                && !found.Any(filler => filler.Role == patient)
            )
            {
                // "found X guilty": within the words of the trigger.
                Add(proposition, found, patient, _surface.Object(proposition.Words.Start));
            }
        }
    }

    // "the court … the attacks that killed": the tree says who acts, though it is nobody.
    private bool IsThing(Proposition proposition, string slot) =>
        proposition.Arguments.Any(argument =>
            argument.Slot == slot
            && !argument.IsInherited
            && map.Grammar.Upos(argument.Token) == "NOUN"
            && map.At(argument.Token) is null
            && map.PhraseAt(argument.Token) is { } phrase
            && phrase.Head == argument.Token
        );

    private bool IsInAside(int token)
    {
        var start = map.PhraseAt(token)?.Tokens.Start ?? token;
        return start > 1
            && (
                map.Grammar.Form(start - 1) == "including"
                || map.Grammar.Form(start - 1) is "them" or "whom" && map.Grammar.Form(start - 2) == "among"
            );
    }

    private void Add(Proposition proposition, List<Filler> found, string role, int token)
    {
        if (
            token >= 0
            && !_inTime[token]
            && !IsExcepted(token)
            && !IsAsked(token)
            && !(token > proposition.Token && map.IsSpeaking(token))
            && map.At(token) is { } participant
            && Allows(proposition.Trigger.Frame, role, participant.Label)
            && !_atLarge.Contain(role, token, participant)
            && !found.Any(filler => filler.Participant == participant)
        )
        {
            found.Add(new Filler(role, participant, token, true));
        }
    }

    // "How many inmates slipped away is in dispute": what is asked is not told.
    private bool IsAsked(int token) =>
        map.PhraseAt(token) is { Tokens.Start: > 0 and var start }
        && map.Grammar.Form(start - 1) == "how"
        && map.Grammar.Form(start) is "many" or "few";

    private bool IsExcepted(int token) => Exceptions.IsExcepted(map.Grammar, map.PhraseAt(token)?.Tokens.Start ?? token);

    private static bool Allows(Frame frame, string role, EntityLabel label)
    {
        var isObject = false;
        foreach (var candidate in frame.Roles)
        {
            if (candidate.Name == role && candidate.Fillers.Contains(label))
            {
                return true;
            }

            isObject |= candidate.Object == role;
        }

        return isObject && label is EntityLabel.Prison or EntityLabel.Group;
    }
}
