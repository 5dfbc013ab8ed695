using Zindan.Core.Entities;
using Zindan.Core.Statements;
using Zindan.Core.Text;
using Zindan.Extraction.Factuality;
using Zindan.Extraction.Frames;
using Zindan.Extraction.Lexicon;

namespace Zindan.Extraction.Participants;

/// <summary>Finds kin and followers: "X's brother", "his two sons", "a cousin of X", "two brothers, X and Y".</summary>
internal sealed class KinshipFinder(ParticipantMap map, ExtractionLexicon lexicon, FactualityReader factuality)
{
    private const string Client = "client";
    private const string Lawyer = "lawyer";

    private readonly KinPhrases _kin = new(map, lexicon);
    private readonly KinOwners _owners = new(map, lexicon);
    private readonly PeopleList _list = new(map);
    private readonly KinPairs _pairs = new(map, lexicon);
    private readonly PredicateFinder _predicates = new(map, lexicon);
    private readonly ILookup<Participant?, Participant> _members = map
        .All.Where(member => member is { Label: EntityLabel.Person, MemberOf: not null })
        .ToLookup(member => map.Current(member.MemberOf));

    /// <summary>The statements of kinship, in order of the text.</summary>
    public IEnumerable<StatementDraft> Find()
    {
        foreach (var phrase in map.Phrases)
        {
            if (
                !map.Document.SentenceOf(phrase.Head).IsProse
                || map.Of(_kin.OneOf(phrase)) is not { Label: EntityLabel.Person or EntityLabel.Cohort } relative
                || IsKnownTo(phrase)
                || _kin.RoleIn(phrase) is not { } role
            )
            {
                continue;
            }

            var found = (_kin.OtherOf(phrase) is { } told && told.Participant != relative ? told : _owners.Of(phrase, relative, role))
                is { } other
                ? _kin.FurtherOf(phrase).Prepend(other).SelectMany(one => Related(phrase, relative, role, one.Participant, one.Tokens))
                : Mutual(phrase, relative, role);
            foreach (var statement in found)
            {
                yield return statement;
            }
        }
    }

    // "known to his followers as X": nobody in particular.
    private bool IsKnownTo(NounPhrase phrase) =>
        phrase.Tokens.Start > 1
        && map.Grammar.Form(phrase.Tokens.Start - 1) is "to" or "among"
        && map.Grammar.Form(phrase.Tokens.Start - 2) == "known";

    private IEnumerable<StatementDraft> Related(
        NounPhrase phrase,
        Participant relative,
        string role,
        Participant other,
        Language.Documents.TokenRange words
    )
    {
        var evidence = map.Document.SpanOf(words.Cover(phrase.Tokens));
        var isPairTold = false;
        if (relative.Label == EntityLabel.Cohort)
        {
            isPairTold = _members[relative].FirstOrDefault() is null && _pairs.Before(phrase).Count > 0;
            foreach (var member in MembersOf(phrase, relative).Where(member => member != other))
            {
                yield return Draft(phrase, member, role, other, evidence.Cover(Behind(member, phrase)), "member");
            }
        }

        // "X and Y, sons of Z": the sons are the two who are named, and nobody beside them.
        if (isPairTold)
        {
            yield break;
        }

        var subjects = _predicates.SubjectsOf(phrase.Head).Select(map.At).OfType<Participant>().ToList();
        foreach (var subject in subjects.Count > 0 ? subjects.Distinct() : [relative])
        {
            // "her client, X": she is X's lawyer.
            if (role == Client)
            {
                if (subject is { Label: EntityLabel.Person, IsNamed: true } && subject != other && _kin.IsLawyer(other))
                {
                    yield return Draft(phrase, other, Lawyer, subject, evidence, "client");
                }

                continue;
            }

            if (subject != other && subject.Label is EntityLabel.Person or EntityLabel.Cohort)
            {
                yield return Draft(phrase, subject, role, other, evidence, "other");
            }
        }
    }

    // "two brothers, X and Y": each is the other's; said once.
    private IEnumerable<StatementDraft> Mutual(NounPhrase phrase, Participant relative, string role)
    {
        if (lexicon.Words.Contains("mutual", role) && _pairs.Behind(phrase) is { } pair)
        {
            yield return Draft(phrase, pair.First, role, pair.Second, map.Document.SpanOf(pair.Words), "mutual");
        }
        else if (lexicon.Words.Contains("mutual", role) && Told(phrase) is [var one, var two])
        {
            yield return Draft(
                phrase,
                one.Participant,
                role,
                two.Participant,
                map.Document.SpanOf(one.Tokens.Cover(phrase.Tokens)),
                "mutual"
            );
        }
        else if (lexicon.Words.Contains("mutual", role) && MembersOf(phrase, relative) is [var first, var second])
        {
            yield return Draft(
                phrase,
                first,
                role,
                second,
                map.Document.SpanOf(phrase.Tokens).Cover(Behind(first, phrase)).Cover(Behind(second, phrase)),
                "mutual"
            );
        }
    }

    // "X and Y are brothers".
    private List<(Participant Participant, Language.Documents.TokenRange Tokens)> Told(NounPhrase phrase) =>
        [
            .. _predicates
                .SubjectsOf(phrase.Head)
                .Where(token => map.At(token) is { Label: EntityLabel.Person, IsNamed: true })
                .Select(token => (map.At(token)!, map.PhraseAt(token)?.Tokens ?? Language.Documents.TokenRange.Of(token)))
                .DistinctBy(one => one.Item1),
        ];

    // Who is counted among them anywhere, else who is named right behind ("including two brothers, A and B": they may be counted among others before).
    private List<Participant> MembersOf(NounPhrase phrase, Participant relative)
    {
        if (_members[relative].ToList() is { Count: > 0 } known)
        {
            return known;
        }

        if (relative.Label == EntityLabel.Cohort && _pairs.Before(phrase) is { Count: > 0 } before)
        {
            return [.. before];
        }

        var sentence = map.Document.SentenceOf(phrase.Head).Tokens;
        var at = phrase.Tokens.End;
        at += at < sentence.End && map.Grammar.Form(at) is "," or ":" or "–" or "—" ? 1 : 0;
        var named =
            relative.Label == EntityLabel.Cohort
                ? _list.Read(at, sentence, member => member is { Label: EntityLabel.Person, IsNamed: true }).ConvertAll(one => one.Member)
                : [];
        return relative.Count is { IsExact: true } exact && exact.Low != named.Count ? [] : named;
    }

    private StatementDraft Draft(NounPhrase phrase, Participant subject, string role, Participant other, Span evidence, string rule)
    {
        var reading = factuality.OfDescription(phrase.Head);
        return new StatementDraft
        {
            Type = StatementType.RelatedTo,
            Subject = subject,
            Object = other,
            Role = role,
            Stance = reading.Stance,
            Speaker = reading.Speaker,
            Evidence = evidence,
            Confidence = rule == "other" ? 0.85 : 0.8,
            Trace = ["kinship", rule, .. reading.Rules],
        };
    }

    // The first mention of a member from the phrase on.
    private Span Behind(Participant member, NounPhrase phrase)
    {
        var from = map.Document.SpanOf(phrase.Tokens);
        return member.Mentions.Keys.Where(span => span.Start >= from.Start).DefaultIfEmpty(from).First();
    }
}
