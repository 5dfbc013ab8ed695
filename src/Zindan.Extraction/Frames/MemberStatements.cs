using Zindan.Core.Entities;
using Zindan.Core.Statements;
using Zindan.Core.Text;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;

namespace Zindan.Extraction.Frames;

/// <summary>What is said of people counted together is said of each whom the text lists among them, and that they escaped of each part of them.</summary>
internal sealed class MemberStatements(ParticipantMap map, ExtractionLexicon lexicon)
{
    private readonly Keepers _keepers = new(map, lexicon);
    private readonly SetApart _apart = new(map.Grammar, lexicon.PrisonWords);

    /// <summary>How far behind the proof of the whole the words on a part may end.</summary>
    private const int Reach = 400;

    /// <summary>The statements, each followed by those of the members and parts.</summary>
    public IEnumerable<StatementDraft> With(IReadOnlyCollection<StatementDraft> statements)
    {
        foreach (var statement in statements)
        {
            yield return statement;
            if (statement.Subject is null || map.Current(statement.Subject) is not { Label: EntityLabel.Cohort } cohort)
            {
                continue;
            }

            foreach (var member in Members(cohort))
            {
                if (!(IsEscape(statement) && _keepers.Contain(member)) && ProofOf(statement, member) is { } proof)
                {
                    yield return statement with
                    {
                        Subject = member,
                        Evidence = proof,
                        Confidence = statement.Confidence - 0.1,
                        Trace = statement.Trace.Add("member"),
                    };
                }
            }

            foreach (var member in IsEscape(statement) ? Inner(cohort) : [])
            {
                yield return statement with
                {
                    Subject = member,
                    Evidence = member.Membership!.Value,
                    Confidence = statement.Confidence - 0.1,
                    Trace = statement.Trace.Add("inner-member"),
                };
            }

            foreach (var part in Parts(cohort))
            {
                if (OfPart(statement, part, statements) is { } inherited)
                {
                    yield return inherited;
                }
            }
        }
    }

    private IEnumerable<Participant> Members(Participant cohort) =>
        map.All.Where(member => member != cohort && member.MemberOf is { } host && map.Current(host) == cohort);

    // "six of the fugitives, including A": A is of the six, who are of the fugitives.
    private IEnumerable<Participant> Inner(Participant cohort) =>
        map.All.Where(member =>
            member is { Membership: not null, MemberOf: { } host }
            && map.Current(host) is { } part
            && part != cohort
            && (
                member.IsNamed && part.Whole is { } whole && map.Current(whole) == cohort
                || part.MemberOf is { } outer && map.Current(outer) == cohort
            )
        );

    private IEnumerable<Participant> Parts(Participant cohort) =>
        map.All.Where(part => part != cohort && part.Whole is { } whole && map.Current(whole) == cohort);

    private static bool IsInherited(StatementType type) =>
        type
            is StatementType.EscapedFrom
                or StatementType.ArrestedIn
                or StatementType.KilledIn
                or StatementType.WoundedIn
                or StatementType.HeldIn
                or StatementType.ConvictedIn
                or StatementType.TookPartIn
                or StatementType.TargetedIn;

    private static bool IsEscape(StatementDraft statement) =>
        statement.Type == StatementType.EscapedFrom
        || statement is { Type: StatementType.TookPartIn, ObjectEvent.Type: EventType.PrisonBreak };

    // Listed right behind the proof, the member is covered by it; listed elsewhere, the list is the proof that they were of the number.
    private Span? ProofOf(StatementDraft statement, Participant member)
    {
        if (!IsInherited(statement.Type))
        {
            return null;
        }

        // "A and B were caught. Both were jailed": the names stand before, and are all of them.
        if (member.Membership is { } before && before.Start < statement.Evidence.Start && IsFullyNamedBefore(member, statement))
        {
            return statement.Evidence.Cover(before);
        }

        var near = member.Mentions.Keys.FirstOrDefault(span =>
            span.Start >= statement.Evidence.Start && span.Start - statement.Evidence.End < 200
        );
        return !near.IsEmpty ? statement.Evidence.Cover(near)
            : member.Membership is { } membership && IsEscape(statement) ? membership
            : null;
    }

    private bool IsFullyNamedBefore(Participant member, StatementDraft statement) =>
        map.Current(member.MemberOf) is { } cohort
        && cohort.Mentions.Keys.First() is var first
        && statement.Evidence.Start <= first.End
        && first.Start <= statement.Evidence.End
        && Members(cohort).ToList() is var members
        && (cohort.Count is { IsUnknown: true } || cohort.Count is { IsExact: true, Low: { } low } && low == members.Count)
        && members.TrueForAll(other => other.IsNamed && other.Membership is { } told && told.End == first.End);

    // "One was shot as he straddled the fence, another never got beyond the yard": they did not get out.
    private bool IsInside(Participant part) => _apart.IsSaid(map.Document.SentenceOf(part.FirstToken).Tokens);

    // "the seven were picked up … one of the seven, X": he was picked up with them.
    private StatementDraft? OfOne(StatementDraft statement, Participant one, IReadOnlyCollection<StatementDraft> statements)
    {
        if (
            one is not { Label: EntityLabel.Person, IsNamed: true }
            || one.Mentions.Count == 0
            || one.Whole is not { Count: { IsUnknown: false } }
            || statements.Any(other => other.Type == statement.Type && other.Subject is not null && map.Current(other.Subject) == one)
        )
        {
            return null;
        }

        return Inherited(statement, one);
    }

    // Of those who got out each part got out; of those who tried, the ones who were shot or caught.
    private StatementDraft? OfPart(StatementDraft statement, Participant part, IReadOnlyCollection<StatementDraft> statements)
    {
        if (statement is { Stance: Stance.Asserted, Type: StatementType.ArrestedIn or StatementType.ConvictedIn })
        {
            return OfOne(statement, part, statements);
        }

        if (
            statement.Stance != Stance.Asserted
            || !IsEscape(statement) && statement.Type != StatementType.AttemptedEscapeFrom
            || part.Label != EntityLabel.Person && statement.Type != StatementType.AttemptedEscapeFrom
            || part.Mentions.Count == 0
            || statement.Type != StatementType.AttemptedEscapeFrom && IsInside(part)
        )
        {
            return null;
        }

        var own = statements.Where(other => other.Subject is not null && map.Current(other.Subject) == part).ToList();
        var stopped = own.Any(other =>
            other.Stance == Stance.Asserted && other.Type is StatementType.KilledIn or StatementType.WoundedIn or StatementType.ArrestedIn
        );
        var tried = statements.Any(other =>
            other.Type == StatementType.AttemptedEscapeFrom
            && other.Subject is not null
            && map.Current(other.Subject) == map.Current(part.Whole)
        );
        if (
            own.Any(other => other.Type is StatementType.EscapedFrom or StatementType.AttemptedEscapeFrom)
            || tried && (!stopped || statement.Type == StatementType.EscapedFrom)
        )
        {
            return null;
        }

        return Inherited(statement, part);
    }

    // Where the part is named in the same words or close behind.
    private static StatementDraft? Inherited(StatementDraft statement, Participant part)
    {
        var first = part.Mentions.Keys.First();
        return first.Start >= statement.Evidence.Start && first.End - statement.Evidence.End <= Reach
            ? statement with
            {
                Subject = part,
                Evidence = statement.Evidence.Cover(first),
                Confidence = statement.Confidence - 0.1,
                Trace = statement.Trace.Add("part"),
            }
            : null;
    }
}
