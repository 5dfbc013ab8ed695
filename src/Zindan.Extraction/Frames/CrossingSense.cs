using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Frames;

/// <summary>Tells who got out of a prison by a wall, a hole or a van from those who climbed in, stayed on the roof or were stopped.</summary>
internal sealed class CrossingSense(ParticipantMap map, ExtractionLexicon lexicon, KnownInmates inmates)
{
    private readonly OtherCrossings _others = new(map, lexicon, inmates);

    /// <summary>Whether a crossing is one by inmates that led out.</summary>
    public bool LeadsOut(Proposition proposition, IReadOnlyList<Filler> fillers)
    {
        var escapees = fillers.Where(filler => filler.Role == "escapee").ToList();
        return escapees.Count > 0
            && escapees.All(filler => MayBeInmate(filler.Participant))
            && (
                escapees.Any(filler => filler.Participant.IsPrisoner || filler.Participant.IsEscaped)
                || fillers.Any(filler => filler.Role == "facility")
                || NamesPrison(proposition)
            )
            && !EndsOn(proposition)
            && !_others.Are(proposition, fillers)
            && !HasWord(map.Document.SentenceOf(proposition.Token).Tokens, "protesting")
            && !IsStopped(proposition)
            && !IsWhileStopped(proposition.Token)
            && !proposition.Arguments.Any(argument => argument.Slot is "into" or "onto" or "to" && !IsOutside(argument.Token));
    }

    /// <summary>As <see cref="LeadsOut"/>, where the words alone may be said of anybody: of prisoners only ("ran into the night").</summary>
    public bool LeadsPrisonersOut(Proposition proposition, IReadOnlyList<Filler> fillers) =>
        LeadsOut(proposition, fillers) && fillers.All(filler => filler.Role != "escapee" || inmates.Contain(filler, proposition.Token));

    /// <summary>Whether prisoners run for what keeps them in: "made for the wall"; who gets over it is told of by other words.</summary>
    public bool AreOnTheWay(Proposition proposition, IReadOnlyList<Filler> fillers) =>
        NamesPrison(proposition)
        && fillers.Any(filler => filler.Role == "escapee")
        && !fillers.Any(filler => filler.Participant.IsEscaped)
        && fillers.All(filler => filler.Role != "escapee" || inmates.Contain(filler, proposition.Token));

    /// <summary>Whether those taken out are carried to a hospital.</summary>
    public bool AreHurt(Proposition proposition) => HasWord(map.Document.SentenceOf(proposition.Token).Tokens, "hurt-carrying");

    /// <summary>Whether a flight is from something else than a prison.</summary>
    public bool AreOfElsewhere(Proposition proposition, IReadOnlyList<Filler> fillers) => _others.AreOfElsewhere(proposition, fillers);

    /// <summary>Whether somebody is taken out where nothing says of what, in a sentence that names a prison: "at X, two men were smuggled out in a crate".</summary>
    public bool AreTakenOutThere(Proposition proposition) =>
        proposition.Trigger.Words.Contains("out", StringComparer.Ordinal)
        && !AreHurt(proposition)
        && NamesPrison(proposition)
        && !proposition.Arguments.Any(argument => argument.Slot is "out-of" or "from" or "to" or "into");

    /// <summary>Whether who leaves a prison does so as nobody is allowed to: "left the prison through a hole", "dressed as a guard".</summary>
    public bool IsStealthy(Proposition proposition, IReadOnlyList<Filler> fillers) =>
        fillers.Any(filler => filler.Role == "facility")
        && fillers.Any(filler => filler.Role == "escapee" && MayBeInmate(filler.Participant))
        && fillers.All(filler => filler.Role != "escapee" || MayBeInmate(filler.Participant))
        && HasWord(map.Document.SentenceOf(proposition.Token).Tokens, "stealth");

    /// <summary>Whether a prison is abandoned by its inmates, not by who keeps or besieges it.</summary>
    public bool IsDeserted(Proposition proposition, IReadOnlyList<Filler> fillers) =>
        fillers.Any(filler => filler.Role == "facility")
            && fillers.Any(filler => filler.Role == "escapee" && (filler.Participant.IsPrisoner || filler.Participant.IsEscaped))
        || IsStealthy(proposition, fillers);

    /// <summary>Whether inmates who are missing or gone got out: the text speaks of an escape or of a head count right there.</summary>
    public bool AreMissed(Proposition proposition, IReadOnlyList<Filler> fillers)
    {
        var sentence = map.Document.SentenceOf(proposition.Token);
        var from = map.Document.Sentences[Math.Max(0, sentence.Index - 1)].Tokens;
        return (proposition.Trigger.Construction.Name == "fail-to-hold" || !proposition.Arguments.Any(argument => argument.Slot == "obj"))
            && fillers.Any(filler =>
                filler.Role == "escapee"
                && (
                    filler.Participant.IsPrisoner
                    || filler.Participant.IsEscaped
                    || IsOfEscaped(filler.Participant)
                    || IsNumber(filler) && NamesPrison(proposition)
                )
            )
            && HasWord(from.Cover(sentence.Tokens), "head-count");
    }

    /// <summary>Whether a prison lost inmates by an escape: "lost two inmates when they hid in a van", "lost 30 men in a breakout".</summary>
    public bool AreLost(Proposition proposition, IReadOnlyList<Filler> fillers)
    {
        var sentence = map.Document.SentenceOf(proposition.Token).Tokens;
        var behind = new TokenRange(proposition.Words.End, sentence.End);
        return fillers.Any(filler => filler.Role == "facility")
            && fillers.Any(filler => filler.Role == "escapee" && MayBeInmate(filler.Participant))
            && !Enumerable.Range(behind.Start, behind.Length).Any(token => map.Grammar.Lemma(token) == "hide" && HasPeople(token))
            && (HasWord(behind, "break") || HasWord(behind, "escape") || HasWord(behind, "carriage") || HasWord(behind, "enclosure"));
    }

    /// <summary>Whether the hiding is how a prison lost somebody: "lost three men when two convicts hid in a bread van".</summary>
    public bool IsHowLost(Proposition proposition, IReadOnlyList<Filler> fillers) =>
        HasPeople(proposition.Token)
        && map.Document.SentenceOf(proposition.Token).Tokens is var sentence
        && Enumerable
            .Range(sentence.Start, proposition.Token - sentence.Start)
            .Any(token =>
                map.Grammar.Lemma(token) == "lose"
                && map.Grammar.Child(token, "nsubj") is >= 0 and var subject
                && map.At(subject) is { Label: EntityLabel.Prison }
            )
        && fillers.Any(filler => filler.Role == "escapee" && MayBeInmate(filler.Participant));

    // "when two youths on remand hid": people told by a noun right before the verb.
    private bool HasPeople(int verb)
    {
        for (var token = verb - 1; token >= 0 && token > verb - 9 && map.Grammar.Form(token) is not ("when" or "after" or "as"); token--)
        {
            if (map.Grammar.Upos(token) is "NOUN" or "PROPN" && map.At(token) is { Label: EntityLabel.Person or EntityLabel.Cohort })
            {
                return true;
            }
        }

        return false;
    }

    // "90 of the 140 inmates of X are missing".
    private bool IsNumber(Filler filler) =>
        filler.Participant is { Label: EntityLabel.Cohort, Whole: not null } && map.Grammar.Upos(filler.Token) == "NUM";

    private static bool IsOfEscaped(Participant who) => who.Whole is { IsEscaped: true } or { IsDetained: true };

    private bool HasWord(TokenRange words, string name) =>
        Enumerable.Range(words.Start, words.Length).Any(token => lexicon.PrisonWords.Contains(name, map.Grammar.Lemma(token)));

    /// <summary>Whether the text says nothing of somebody that sets them apart from inmates.</summary>
    public static bool MayBeInmate(Participant who) =>
        who.IsPrisoner
        || who.Label is EntityLabel.Person or EntityLabel.Cohort
            && who.Titles.Count == 0
            && who.Side is not (Side.State or Side.Official or Side.Civilian or Side.Kin or Side.Dead or Side.Hurt);

    private bool NamesPrison(Proposition proposition)
    {
        var sentence = map.Document.SentenceOf(proposition.Token).Tokens;
        return Enumerable.Range(sentence.Start, sentence.Length).Any(token => map.At(token) is { Label: EntityLabel.Prison });
    }

    // "through a tunnel into a mosque", "over the wall into the street": where no prison is.
    private bool IsOutside(int token) => lexicon.PrisonWords.Contains("outside", map.Grammar.Lemma(token));

    // "climbed onto the wall".
    private bool EndsOn(Proposition proposition)
    {
        for (var token = proposition.Words.Start; token < proposition.Words.End; token++)
        {
            // "scaled the back wall", "ran into the night".
            if (
                !IsOfNoun(token)
                && !IsOutside(proposition.Words.Last)
                && map.Grammar.Form(token)
                    is "onto"
                        or "on"
                        or "into"
                        or "up"
                        or "near"
                        or "toward"
                        or "towards"
                        or "to"
                        or "along"
                        or "back"
            )
            {
                return true;
            }
        }

        return false;
    }

    private bool IsOfNoun(int token) => map.Grammar.BareRelation(token) is "amod" or "compound";

    // "officers stopped X as he climbed the wall".
    private bool IsWhileStopped(int verb) =>
        map.Grammar.BareRelation(verb) == "advcl"
        && map.Grammar.Head(verb) is >= 0 and var main
        && map.Grammar.IsVerbal(main)
        && (
            lexicon.PrisonWords.Contains("stopped", map.Grammar.Lemma(main))
                && map.Grammar.Children(verb).Any(child => map.Grammar.Form(child) is "as" or "while" or "when" or "before")
            // "was dragged back after crawling out of a tunnel".
            || lexicon.PrisonWords.Contains("hauling", map.Grammar.Lemma(main))
                && map.Grammar.Form(main + 1) is "back" or "down" or "inside"
        );

    // "climbed the fence but was caught": whether before or behind it, nobody says.
    private bool IsStopped(Proposition proposition)
    {
        var sentence = map.Document.SentenceOf(proposition.Token);
        var end = sentence.Tokens.End;
        if (sentence.Index > 0 && GotNoFurther(map.Document.Sentences[sentence.Index - 1].Tokens))
        {
            return true;
        }

        if (sentence.Index + 1 < map.Document.Sentences.Count && map.Document.Sentences[sentence.Index + 1].Tokens is { Length: > 0 } next)
        {
            var opening = map.Grammar.Form(next.Start);
            if (opening is "he" or "she" or "they" or "but" or "both")
            {
                // "He was stopped at the third."
                end = next.End;
            }
            else if (opening is "one" or "two" or "three" or "the" or "another" && TellsApart(next))
            {
                return true;
            }
        }

        for (var token = proposition.Words.End; token < end; token++)
        {
            if (map.Grammar.IsVerbal(token) && lexicon.PrisonWords.Contains("stopped", map.Grammar.Lemma(token)) && !IsLater(token, end))
            {
                return true;
            }

            // "climbed the first fence but could not get over the second".
            if (map.Grammar.Form(token) == "but" && FallsShort(token, Math.Min(end, token + 8)))
            {
                return true;
            }
        }

        return false;
    }

    // "got no further than the boiler room. They had broken through two walls."
    private bool GotNoFurther(TokenRange sentence) =>
        Enumerable
            .Range(sentence.Start, sentence.Length)
            .Any(token =>
                map.Grammar.Form(token) is "further" or "farther" && map.Grammar.Form(token + 1) is "than"
                || map.Grammar.Form(token) == "far" && map.Grammar.Form(token - 1) == "as" && map.Grammar.Form(token + 1) == "as"
            );

    private bool FallsShort(int but, int end) =>
        Enumerable
            .Range(but, end - but)
            .Any(token =>
                map.Grammar.Form(token) is "not" or "n't" or "never" or "unable" or "failed" or "stuck"
                    && !(map.Grammar.Form(token + 1) is "before" or "only")
                || map.Grammar.IsVerbal(token) && lexicon.PrisonWords.Contains("hauling", map.Grammar.Lemma(token))
                || map.Grammar.Form(token) is "gave" or "turned" && map.Grammar.Form(token + 1) is "up" or "back"
            );

    // "One was shot by a guard, one broke a leg and one escaped": not all of them got out.
    private bool TellsApart(TokenRange sentence) =>
        HasWord(sentence, "inside")
        || Enumerable
            .Range(sentence.Start, sentence.Length)
            .Any(token =>
                map.Grammar.IsVerbal(token) && map.Grammar.Lemma(token) is "escape" or "succeed" or "fail" or "manage" or "shoot"
            );

    private bool IsLater(int verb, int end)
    {
        for (var token = verb - 3; token < Math.Min(end, verb + 6); token++)
        {
            if (map.Grammar.Form(token) is "later" or "since" or "days" or "hours" or "weeks" or "months")
            {
                return true;
            }
        }

        return false;
    }
}
