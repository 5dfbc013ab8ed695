using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Frames;

/// <summary>Finds who did the deed before whose noun they stand: "a Taliban raid", "NATO shelling", "a police raid on the farm".</summary>
internal sealed class DoersBeforeDeeds(ParticipantMap map, ExtractionLexicon lexicon)
{
    /// <summary>Who is named by a noun before that of a deed, or null.</summary>
    public Participant? Of(Proposition proposition, int token) => map.Inside(token) ?? (IsRaid(proposition) ? ForceAt(token) : null);

    /// <summary>Whether somebody named there may have done it: "a Taliban raid" is one by the Taliban; "an embassy attack" may be one on it.</summary>
    public bool MayAct(Proposition proposition, Participant participant) =>
        proposition.Trigger.Frame.Name is not ("Attack" or "Bombing")
        || participant.Label == EntityLabel.Group
            && (
                participant.Kind is GroupKind.Militant or GroupKind.Criminal
                || IsOfForces(proposition)
                || IsRaid(proposition) && participant.Kind is GroupKind.State or GroupKind.Military
            );

    private bool IsOfForces(Proposition proposition) => lexicon.Contexts.Contains("of-forces", string.Join(' ', proposition.Trigger.Words));

    private bool IsRaid(Proposition proposition) => proposition.Trigger.Words[^1] == "raid" || IsOfForces(proposition);

    /// <summary>The body of the state that a common noun names ("a police raid", "army helicopters"): the one of whom the article tells, or one of whom it tells nothing else.</summary>
    public Participant? ForceAt(int token)
    {
        if (map.Grammar.Upos(token) != "NOUN" || !lexicon.Contexts.Contains("force", map.Grammar.Lemma(token)))
        {
            return null;
        }

        var word = map.Grammar.Lemma(token);
        var known = map
            .All.Where(group =>
                group is { Label: EntityLabel.Group, Kind: GroupKind.State or GroupKind.Military }
                && (group.Description ?? (group.Names.Count > 0 ? group.Names[0] : null))?.Split(' ')[^1] is { } last
                && last.Equals(word, StringComparison.OrdinalIgnoreCase)
            )
            .ToList();
        var force = known is [var only] ? only : map.Create(EntityLabel.Group);
        var span = map.Document.SpanOf(TokenRange.Of(token));
        if (known.Count != 1)
        {
            force.Kind = lexicon.Groups.ClassOf(word) == "military" ? GroupKind.Military : GroupKind.State;
            force.Role = word;
            force.Description = span.Of(map.Document.Text);
        }

        force.AddMention(span, span.Of(map.Document.Text), token);
        map.SetToken(token, force);
        return force;
    }
}
