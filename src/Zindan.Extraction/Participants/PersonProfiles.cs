using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Participants;

/// <summary>Collects the profiles of all people of an article, or of all people who are counted together.</summary>
internal sealed class PersonProfiles
{
    private readonly ParticipantMap _map;
    private readonly ExtractionLexicon _lexicon;
    private readonly Grammar _grammar;
    private readonly Dictionary<int, PersonProfile> _profiles = [];

    private readonly EntityLabel _label;

    private PersonProfiles(ParticipantMap map, ExtractionLexicon lexicon, EntityLabel label)
    {
        _label = label;
        _map = map;
        _lexicon = lexicon;
        _grammar = map.Grammar;
    }

    /// <summary>The profile of a person, or null where the running text speaks of them nowhere.</summary>
    public PersonProfile? Of(Participant person) => _profiles.GetValueOrDefault(person.Index);

    /// <summary>Collects the profiles.</summary>
    public static PersonProfiles Collect(ParticipantMap map, ExtractionLexicon lexicon, EntityLabel label = EntityLabel.Person)
    {
        var profiles = new PersonProfiles(map, lexicon, label);
        foreach (var phrase in map.Phrases)
        {
            var sentence = map.Document.SentenceOf(phrase.Head);
            if (sentence.Kind == SectionKind.Body && map.Of(phrase) is { } person && person.Label == label)
            {
                profiles.Add(person, phrase, sentence.Index);
            }
        }

        return profiles;
    }

    private void Add(Participant person, NounPhrase phrase, int sentence)
    {
        if (!_profiles.TryGetValue(person.Index, out var profile))
        {
            profile = _profiles[person.Index] = new PersonProfile { First = phrase, Sentence = sentence };
        }

        profile.LastSentence = sentence;
        for (var token = phrase.Tokens.Start; token < phrase.Tokens.End; token++)
        {
            var (lemma, plural) = _lexicon.People.Singular(HyphenatedWord.EndingAt(_grammar, token));
            if (
                plural == (_label == EntityLabel.Cohort)
                && _lexicon.People.SideOf(lemma) is not (null or Side.Counted)
                && IsNounOf(phrase, token)
            )
            {
                profile.AddNoun(lemma);
            }
        }

        var top = _grammar.TopOf(phrase.Tokens);
        if (Governor(top) is { Verb: >= 0 } governor)
        {
            // What reports and films show is said; who shows remorse says nothing.
            profile.Speaks |= governor.Slot == "subj" && IsSpeech(governor.Verb) && _grammar.Lemma(governor.Verb) != "show";
            AddVerb(profile, governor.Verb, governor.Slot);
            if (governor.Slot == "of" && _lexicon.Words.Contains("dead-body", _grammar.Lemma(governor.Verb)))
            {
                profile.AddEvent(EventType.Killing, "victim");
            }
        }

        foreach (var child in _grammar.Children(top))
        {
            if (_grammar.BareRelation(child) == "acl")
            {
                var isActive = _grammar.Relation(child) == "acl:relcl" && !_grammar.IsPassive(child) || _grammar.Child(child, "obj") >= 0;
                AddVerb(profile, child, isActive ? "subj" : "obj");
            }
        }
    }

    // The head noun, or for a name the nouns before it ("rebel commander X").
    private bool IsNounOf(NounPhrase phrase, int token) =>
        token == phrase.Head || phrase.Names.Any(name => _map.Document.Names[name].Tokens.Contains(phrase.Head));

    private void AddVerb(PersonProfile profile, int verb, string slot)
    {
        var lemma = _grammar.Lemma(verb);
        if (IsSpeech(verb))
        {
            return;
        }

        if (!_lexicon.Words.Contains("says-little", lemma))
        {
            profile.AddVerb(lemma, slot);
        }

        foreach (var trigger in _lexicon.Frames.Of(_grammar.IsVerbal(verb) ? TriggerPart.Verb : TriggerPart.Noun, lemma))
        {
            if (trigger.Frame.EventType is { } type && trigger.Construction.Roles.TryGetValue(slot, out var role) && IsTold(trigger, verb))
            {
                profile.AddEvent(type, role);
            }
        }
    }

    // Further words of a trigger stand close behind its verb or before its noun.
    private bool IsTold(Trigger trigger, int token) =>
        trigger.Words.All(word =>
            word == "*"
            || Enumerable
                .Range(Math.Max(0, token - 2), Math.Min(_grammar.Count, token + 5) - Math.Max(0, token - 2))
                .Any(near => _grammar.Lemma(near) == word || _grammar.Form(near) == word)
        );

    private bool IsSpeech(int verb) => _lexicon.Cues.Of("verb", _grammar.Lemma(verb)) is Cue.Report;

    // The verb or noun of action above a phrase: "captured X", "the arrest of X".
    private (int Verb, string Slot) Governor(int top)
    {
        var current = top;
        for (var steps = 0; steps < 3; steps++)
        {
            var next = _grammar.Head(current);
            if (next < 0)
            {
                return (-1, "");
            }

            var relation = _grammar.BareRelation(current);
            if (_grammar.IsVerbal(next))
            {
                return relation switch
                {
                    "nsubj" => (next, _grammar.IsPassive(next) ? "obj" : "subj"),
                    "obj" => (next, "obj"),
                    _ => (-1, ""),
                };
            }

            if (relation == "nmod" && _grammar.Upos(next) == "NOUN")
            {
                return (next, _grammar.Relation(current) == "nmod:poss" ? "poss" : _grammar.Preposition(current) ?? "");
            }

            if (relation is not ("appos" or "conj"))
            {
                return (-1, "");
            }

            current = next;
        }

        return (-1, "");
    }
}
