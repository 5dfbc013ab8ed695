using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;

namespace Zindan.Extraction.Participants;

/// <summary>Says what speaks against a person who is described and one who is named being the same.</summary>
internal sealed class PersonLikeness(ParticipantMap map, ExtractionLexicon lexicon)
{
    /// <summary>Whether others like them are told of beside them: "killed two more clerics, days after a mullah"; who is named next may be one of those.</summary>
    public bool HasFellows(PersonProfile told) =>
        map.Phrases.Any(phrase =>
            map.Of(phrase) is { Label: EntityLabel.Cohort, Role: { } role }
            && map.Document.SentenceOf(phrase.Head).Index == told.Sentence
            && !(IsDoer(phrase) && !IsDoer(told.First))
            && told.Nouns.Any(noun => noun == role || lexicon.LikeNouns.AreAlike(noun, role))
        );

    /// <summary>Whether what a sentence tells of a name happened at another time than what was told: "was shot dead in 2019", "was detained last month".</summary>
    public bool IsOfAnotherTime(PersonProfile told, PersonProfile called)
    {
        var sentence = map.Document.Sentences[called.Sentence].Tokens;
        for (var token = called.First.Tokens.End; token < sentence.End; token++)
        {
            var form = map.Grammar.Form(token);
            // What an aside or a clause behind says is not said of the deed itself.
            if (token > called.First.Tokens.End + 1 && (form is "," or ";" or "(" || lexicon.Words.Contains("clause-opening", form)))
            {
                return false;
            }

            if (form == "ago" || IsPastYear(form) || form == "last" && token + 1 < sentence.End && IsPeriod(token + 1))
            {
                return !Says(told.Sentence, form);
            }
        }

        return false;
    }

    private bool IsPeriod(int token) => map.Grammar.Form(token) is "year" or "month" or "week";

    private bool IsPastYear(string form) =>
        form.Length == 4
        && int.TryParse(form, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var year)
        && year is > 1900 and < 2100
        && map.Document.Article.Header.Published?.Year != year;

    private bool Says(int sentence, string word)
    {
        var tokens = map.Document.Sentences[sentence].Tokens;
        return Enumerable.Range(tokens.Start, tokens.Length).Any(token => map.Grammar.Form(token) == word);
    }

    // "Detectives questioned the wife of a man who killed a policeman": who acts is not of those acted upon.
    private bool IsDoer(NounPhrase phrase) => map.Grammar.Relation(map.Grammar.TopOf(phrase.Tokens)) == "nsubj";

    /// <summary>Whether their nouns speak against their being one: a servant of the state is not the militant of the sentence before.</summary>
    public bool Conflict(PersonProfile told, PersonProfile called) =>
        called.Nouns.Count > 0
        && !called.Nouns.Any(right => told.Nouns.Any(left => MayBeOne(left, right) || IsPlain(left) || IsPlain(right)));

    /// <summary>Whether a name is told as that of somebody beside another person: "His predecessor, X", "the sister of X".</summary>
    public bool IsOfAnother(NounPhrase name)
    {
        var before = name.Tokens.Start - 1;
        var at = before >= 0 && map.Grammar.Form(before) == "," ? before - 1 : before;
        return name.IsPossessed
            || before > 0
                && map.Grammar.Form(before) == "of"
                && lexicon.People.SideOf(lexicon.People.Singular(map.Grammar.Form(before - 1)).Lemma) == Side.Kin
            || at >= 0
                && map.PhraseAt(at) is { IsPossessed: true } described
                && described.Tokens.Last == at
                && map.Document.SentenceOf(at).Index == map.Document.SentenceOf(name.Head).Index;
    }

    /// <summary>Whether a suspect, prisoner or fighter would be taken for somebody who is named with an office of the state.</summary>
    public bool IsServant(Participant name, Participant described) =>
        described is { IsNamed: false, Side: Side.Suspect or Side.Detained or Side.NonState }
        && (
            name.Side is Side.State or Side.Official
            || name.Titles.Any(title => lexicon.People.SideOf(title.Split(' ')[^1].ToLowerInvariant()) is Side.State or Side.Official)
        );

    // "the mayor" is not "the police chief": two offices are of two people.
    private bool MayBeOne(string left, string right) =>
        SideOf(left) == SideOf(right)
        && (
            SideOf(left) != Side.Official
            || left == right
            || left == "official"
            || right == "official"
            || lexicon.LikeNouns.AreAlike(left, right)
        );

    private Side? SideOf(string noun) =>
        lexicon.People.SideOf(noun) is Side.Detained or Side.Suspect ? Side.NonState : lexicon.People.SideOf(noun);

    private static bool IsPlain(string noun) => noun is "man" or "woman" or "person" or "suspect" or "citizen" or "national";
}
