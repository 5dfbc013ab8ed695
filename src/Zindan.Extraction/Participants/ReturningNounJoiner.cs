using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Participants;

/// <summary>Joins whom an article first describes with the name that it gives later beside the same noun, as known: "a policeman … X, the policeman".</summary>
internal sealed class ReturningNounJoiner(ParticipantMap map, ExtractionLexicon lexicon)
{
    private readonly Grammar _grammar = map.Grammar;
    private readonly PersonLikeness _likeness = new(map, lexicon);
    private readonly PersonProfiles _profiles = PersonProfiles.Collect(map, lexicon);

    /// <summary>Joins them, in order of the text.</summary>
    public void Join()
    {
        foreach (var phrase in map.Phrases)
        {
            if (
                map.Document.SentenceOf(phrase.Head).Kind == SectionKind.Body
                && phrase is { Determiner: "the", Names.IsEmpty: true, Tokens.Length: 2 }
                && IsApposed(phrase)
                && map.Of(phrase) is { Label: EntityLabel.Person, IsNamed: true } name
                && Described(lexicon.People.Singular(_grammar.Form(phrase.Head)).Lemma, name) is [var described]
            )
            {
                map.Merge(name, described);
            }
        }
    }

    // ", the policeman," with nothing that would say which.
    private bool IsApposed(NounPhrase phrase) =>
        phrase.Tokens.Start > 1
        && _grammar.Form(phrase.Tokens.Start - 1) == ","
        && phrase.Tokens.End < _grammar.Count
        && _grammar.Form(phrase.Tokens.End) is "," or "." or ";";

    // All whom the article so calls before the name falls, and does not name: where they are two, it cannot be said who is meant.
    private List<Participant> Described(string noun, Participant name) =>
        [
            .. map.All.Where(other =>
                other is { Label: EntityLabel.Person, IsNamed: false, Whole: null }
                && other.Count.IsUnknown
                && other.FirstToken < name.FirstToken
                && other.Role == noun
                && !_likeness.IsServant(name, other)
                && _profiles.Of(other) is { Speaks: false } told
                && !_likeness.HasFellows(told)
            ),
        ];
}
