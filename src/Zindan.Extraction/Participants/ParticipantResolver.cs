using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Participants;

/// <summary>Says which participant a description speaks of again ("the inmates", "the prison", "the police"): precision before recall, by head noun, number and place.</summary>
internal sealed class ParticipantResolver(ParticipantMap map, ExtractionLexicon lexicon, EscapeeFinder escapees)
{
    private readonly Fates _fates = new(map.Grammar, lexicon.Contexts);
    private readonly GroupResolver _groups = new(map, lexicon.Words);
    private readonly DescriptionOwners _owners = new(map);
    private readonly DescriptionComplements _complements = new(map, lexicon.Words);
    private readonly NamesBehind _namesBehind = new(map);
    private readonly SpeechSubjects _speakers = new(map, lexicon.Words);
    private readonly ShortForms _shortForms = new(lexicon.Words);
    private readonly OtherScenes _scenes = new(map);

    /// <summary>The participant with a name that equals or shares the surname, or null.</summary>
    public Participant? ByName(string name, EntityLabel label)
    {
        Participant? best = null;
        var ambiguous = false;
        foreach (var participant in map.All.OrderBy(participant => participant.IsNamesake))
        {
            if (participant.Label != label || !participant.IsNamed)
            {
                continue;
            }

            if (participant.Names.Contains(name, StringComparer.OrdinalIgnoreCase))
            {
                return participant;
            }

            if (
                label == EntityLabel.Group
                && lexicon.Organisations.Find(name) is { } known
                && participant.Names.Any(other => lexicon.Organisations.Find(other) == known)
            )
            {
                return participant;
            }

            if (label == EntityLabel.Prison && participant.Names.Any(other => PrisonNameKey.AreSame(other, name, lexicon)))
            {
                return participant;
            }

            // What is told from a longer name is no short form of it; one word of both is who was not told from anybody.
            if (
                label == EntityLabel.Person
                && !(participant.IsNamesake && (best is not null || name.Contains(' ', StringComparison.Ordinal)))
                && _shortForms.IsOf(name, participant)
            )
            {
                // Two people of one surname: which of them is meant cannot be said.
                ambiguous |= best is not null;
                best = participant;
            }
        }

        return ambiguous ? null : best;
    }

    /// <summary>The participant that a description speaks of, or null where it is a new one.</summary>
    public Participant? Resolve(NounPhrase phrase, PhraseReading reading) =>
        reading.Label switch
        {
            EntityLabel.Group => _groups.Resolve(phrase, reading),
            EntityLabel.Person => Person(phrase, reading),
            EntityLabel.Cohort => Cohort(phrase, reading),
            _ => null,
        };

    /// <summary>Whether a description cannot speak of people told of before: those are dead, or speak, or are called otherwise.</summary>
    public bool AreOthers(NounPhrase phrase, Participant told) =>
        told.Label == EntityLabel.Cohort && _fates.Contradict(phrase, told) || told.Label == EntityLabel.Person && IsOther(phrase, told);

    /// <summary>Fills a new participant from its first description.</summary>
    public void Initialise(Participant participant, NounPhrase phrase, PhraseReading reading)
    {
        participant.Role = reading.Lemma;
        participant.Side = reading.Side;
        participant.Count = reading.Count;
        participant.Kind = reading.Kind;
        participant.Description = map.Document.TextOf(phrase.Tokens);
        if (reading.Label == EntityLabel.Group)
        {
            participant.Country = _groups.CountryIn(phrase);
        }
    }

    // The word before a noun that tells one of several from the rest: what became of them, or which of the row they are.
    private string? MarkIn(NounPhrase phrase)
    {
        for (var token = phrase.Tokens.Start; token < phrase.Head; token++)
        {
            var form = map.Grammar.Form(token);
            if (
                lexicon.Words.Contains("fate", form)
                || lexicon.Words.Contains("other-one", form)
                || lexicon.Words.Contains("other-term", form)
            )
            {
                return form;
            }
        }

        return null;
    }

    // "the warden at the time" is not the one told of, who is so now.
    private bool IsOfThatTime(NounPhrase phrase) =>
        phrase.Tokens.End + 2 < map.Grammar.Count
        && (map.Grammar.Form(phrase.Tokens.End), map.Grammar.Form(phrase.Tokens.End + 2)) == ("at", "time");

    private Participant? Person(NounPhrase phrase, PhraseReading reading)
    {
        if (!phrase.IsDefinite || phrase.IsPossessed || reading.Side == Side.Kin || IsOfThatTime(phrase))
        {
            return null;
        }

        if (
            escapees.IsCalled(phrase, reading)
            && map.All.Where(participant => participant is { Label: EntityLabel.Person, IsEscaped: true }).ToList() is [var escaped]
        )
        {
            return escaped;
        }

        var behind = _owners.Behind(phrase);
        // "the dead convict", "the third convict" is none of those whom the article called a convict and did not call dead, or third.
        var mark = MarkIn(phrase);
        return map
            .All.Where(participant =>
                participant.Label == EntityLabel.Person
                && participant.Role == reading.Lemma
                && !_fates.Contradict(phrase, participant)
                && !IsOther(phrase, participant)
                && !IsAround(participant, phrase)
                && !_owners.AreOthers(participant, behind)
                && !_complements.AreOthers(participant, phrase)
                && participant.Role is not ("man" or "woman" or "member" or "leader" or "chief" or "head" or "official")
                && (mark is null || participant.Mentions.Values.Any(mention => mention.Contains(mark, StringComparison.OrdinalIgnoreCase)))
            )
            .OrderByDescending(participant => participant.LastToken)
            .FirstOrDefault();
    }

    private bool IsOther(NounPhrase phrase, Participant person) =>
        _fates.AreDead(phrase, person) || _speakers.IsSpeaker(person, phrase) || _namesBehind.IsOther(phrase, person);

    private Participant? Cohort(NounPhrase phrase, PhraseReading reading)
    {
        if (phrase.IsIndefinite || phrase.IsPossessed)
        {
            return null;
        }

        if (reading.Side == Side.Kin)
        {
            return Kin(phrase, reading);
        }

        var cohorts = map
            .All.Where(participant =>
                participant.Label == EntityLabel.Cohort
                && participant.Whole is null | participant.Count.IsExact
                && !_fates.Contradict(phrase, participant)
                && !IsAround(participant, phrase)
                && !IsOfAnotherNation(participant, phrase)
            )
            .OrderByDescending(participant => participant.LastToken)
            .ToList();
        if (
            escapees.IsCalled(phrase, reading)
            && cohorts.FirstOrDefault(cohort => cohort.IsEscaped && Agrees(cohort, reading)) is { } escaped
        )
        {
            return escaped;
        }

        if (phrase.IsDefinite)
        {
            if (reading.Count.IsExact)
            {
                return cohorts.FirstOrDefault(cohort =>
                    (cohort.Count == reading.Count || cohort.Count.Low == reading.Count.Low && cohort.Count.High is null)
                    && Compatible(cohort.Side, reading.Side)
                    // "three people were killed … the three attackers": who is only counted is not the side that attacks.
                    && !(cohort.Side == Side.Counted && reading.Side == Side.NonState)
                );
            }

            // "the Libyan people" is a nation.
            if (reading is { Lemma: "people", Count.IsUnknown: true } && _groups.CountryIn(phrase) is not null)
            {
                return null;
            }

            if (!reading.Count.IsUnknown)
            {
                return cohorts.FirstOrDefault(cohort => cohort.Count == reading.Count && cohort.Role == reading.Lemma);
            }

            return cohorts.FirstOrDefault(cohort => cohort.Role == reading.Lemma && cohort.Role != "other")
                ?? (
                    reading.Side is Side.Detained or Side.NonState
                        ? cohorts.FirstOrDefault(cohort => cohort.Side == reading.Side)
                            ?? (reading.Side == Side.Detained ? cohorts.FirstOrDefault(cohort => cohort.IsEscaped) : null)
                    : reading.Lemma is "man" or "woman" && phrase.Tokens.Length == 2 ? OnlyNear(cohorts, phrase)
                    : null
                );
        }

        // "gunmen … gunmen": bare plurals of one article speak of the same people unless counted otherwise.
        if (
            reading.Count.IsUnknown
            && reading.Side is Side.NonState or Side.Detained or Side.State or Side.Official
            // "rebels of the smaller X" are X's, whoever the rebels before were.
            && !(
                phrase.Tokens.End + 1 < map.Grammar.Count
                && map.Grammar.Form(phrase.Tokens.End) == "of"
                && NamesGroup(phrase.Tokens.End + 1)
            )
        )
        {
            return cohorts.FirstOrDefault(cohort => cohort.Role == reading.Lemma && cohort.Count.IsUnknown);
        }

        // The same count of the same people told twice: "Twelve inmates escaped … the 12 inmates".
        return reading.Count.IsExact && reading.Count.Low > 3
            ? cohorts.FirstOrDefault(cohort =>
                cohort.Count == reading.Count
                && !_scenes.IsOfOther(phrase, cohort)
                && (cohort.Role == reading.Lemma || cohort.IsEscaped && Compatible(cohort.Side, reading.Side) && escapees.IsTold(phrase))
            )
            : null;
    }

    // "two brothers … the brothers": the only ones told of.
    private Participant? Kin(NounPhrase phrase, PhraseReading reading)
    {
        if (phrase.Determiner is not "the" || phrase.Tokens.End < map.Grammar.Count && map.Grammar.Form(phrase.Tokens.End) == "of")
        {
            return null;
        }

        var kin = map.All.Where(cohort => cohort is { Label: EntityLabel.Cohort, Whole: null } && cohort.Role == reading.Lemma).ToList();
        return kin is [var only] && Agrees(only, reading) ? only : null;
    }

    private bool NamesGroup(int token) =>
        map.PhraseAt(token) is { } phrase && phrase.Names.Any(name => map.Document.Names[name].Type == NameType.Group);

    // "six of the fugitives" are not "the fugitives" inside it.
    private bool IsAround(Participant cohort, NounPhrase phrase)
    {
        var span = map.Document.SpanOf(phrase.Tokens);
        return cohort.LastToken >= phrase.Tokens.Start - 3
            && cohort.Mentions.Keys.Any(other => other.Start < span.Start && other.End >= span.End);
    }

    // "two British soldiers … the two Iraqi soldiers".
    private bool IsOfAnotherNation(Participant cohort, NounPhrase phrase) =>
        _groups.CountryIn(phrase) is { } country
        && map
            .Document.Nationalities.Where(told =>
                cohort.Mentions.Keys.Any(span => span.Start <= told.Span.Start && told.Span.End <= span.End)
            )
            .ToList()
            is { Count: > 0 } nations
        && nations.TrueForAll(told => told.Country != country);

    private static bool Agrees(Participant cohort, PhraseReading reading) =>
        reading.Count.IsUnknown || reading.Count == cohort.Count || reading.Count.IsExact && cohort.Count.Low == reading.Count.Low;

    // "the men": the people told of just before, where only one number of people is.
    private Participant? OnlyNear(List<Participant> cohorts, NounPhrase phrase)
    {
        var sentence = map.Document.SentenceOf(phrase.Head).Index;
        var near = cohorts
            .Where(cohort =>
                cohort.LastToken >= 0
                && sentence - map.Document.SentenceOf(cohort.LastToken).Index <= 1
                && cohort.Side is not (Side.Dead or Side.Kin)
            )
            .ToList();
        return near is [{ Side: Side.Detained or Side.NonState or Side.Suspect } only] ? only : null;
    }

    private static bool Compatible(Side? left, Side? right) =>
        left == right
        || left is Side.Counted or Side.Suspect or null
        || right is Side.Counted or Side.Suspect
        || left is Side.Detained && right is Side.NonState
        || left is Side.NonState && right is Side.Detained;
}
