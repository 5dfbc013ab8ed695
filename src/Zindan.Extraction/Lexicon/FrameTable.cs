using System.Collections.Frozen;
using System.Collections.Immutable;
using Zindan.Core.Entities;
using Zindan.Core.Statements;

namespace Zindan.Extraction.Lexicon;

/// <summary>The tables that drive extraction: frames, constructions and triggers.</summary>
internal sealed class FrameTable
{
    private readonly FrozenDictionary<(TriggerPart Part, string Head), ImmutableArray<Trigger>> _triggers;

    private FrameTable(ImmutableArray<Frame> frames, ImmutableArray<Trigger> triggers)
    {
        Frames = frames.ToFrozenDictionary(frame => frame.Name, StringComparer.Ordinal);
        Triggers = triggers;
        _triggers = triggers
            .GroupBy(trigger => (trigger.Part, trigger.Part == TriggerPart.Verb ? trigger.Words[0] : trigger.Words[^1]))
            .ToFrozenDictionary(
                group => group.Key,
                // The longest trigger wins, so "break out" is not read as "break".
                group =>
                    group
                        .OrderByDescending(trigger => trigger.Words.Count(word => word != "*"))
                        .ThenBy(trigger => trigger.Words.Length)
                        .ToImmutableArray()
            );
    }

    /// <summary>The frames by name.</summary>
    public FrozenDictionary<string, Frame> Frames { get; }

    /// <summary>All triggers, in order of the table.</summary>
    public ImmutableArray<Trigger> Triggers { get; }

    /// <summary>The triggers whose head has a lemma, the longest first.</summary>
    public ImmutableArray<Trigger> Of(TriggerPart part, string head) => _triggers.GetValueOrDefault((part, head), []);

    /// <summary>Reads the tables.</summary>
    /// <param name="words">The classes for which the first word of a trigger may stand.</param>
    /// <exception cref="InvalidOperationException">A line names a frame, construction, stance or statement that is not there.</exception>
    public static FrameTable Load(WordClasses words)
    {
        var frames = LexiconFile
            .Rows("frames", 6)
            .GroupBy(row => row[0], StringComparer.Ordinal)
            .Select(rows => new Frame(rows.Key, EventTypeOf(rows.First()[1]), [.. rows.Select(RoleOf)]))
            .ToImmutableArray();
        var frameOf = frames.ToDictionary(frame => frame.Name, StringComparer.Ordinal);
        var constructions = LexiconFile
            .Rows("constructions", 2)
            .ToDictionary(row => row[0], row => new Construction(row[0], SlotsOf(row[1])), StringComparer.Ordinal);
        var triggers = LexiconFile
            .Rows("triggers", 6)
            .Select(row => new Trigger(
                [.. row[0].Split(' ')],
                Enum.Parse<TriggerPart>(row[1], ignoreCase: true),
                constructions.GetValueOrDefault(row[2]) ?? throw Unknown("construction", row[2]),
                frameOf.GetValueOrDefault(row[3]) ?? throw Unknown("frame", row[3]),
                row[4] == "-" ? null : row[4],
                row[5] == "-" ? null : Enum.Parse<Stance>(row[5], ignoreCase: true)
            ))
            .SelectMany(trigger => OfEachHead(trigger, words))
            // A verb that has a line of its own is not read by that of its class besides.
            .DistinctBy(trigger => (trigger.Rule, trigger.Part))
            .ToImmutableArray();
        return new FrameTable(frames, triggers);
    }

    // "@scaling * @enclosure": a trigger for each verb of the class.
    private static IEnumerable<Trigger> OfEachHead(Trigger trigger, WordClasses words) =>
        trigger.Words[0][0] == Trigger.ClassMark
            ? words
                .Of(trigger.Words[0][1..])
                .Order(StringComparer.Ordinal)
                .Select(head => trigger with { Words = trigger.Words.SetItem(0, head) })
            : [trigger];

    private static InvalidOperationException Unknown(string what, string name) =>
        new($"The tables of triggers name the {what} '{name}', which is not there.");

    private static EventType? EventTypeOf(string name) => name == "-" ? null : Enum.Parse<EventType>(name);

    private static FrameRole RoleOf(string[] row) =>
        new(
            row[2],
            Enum.Parse<StatementType>(row[3].Replace("_", "", StringComparison.Ordinal), ignoreCase: true),
            row[4] == "event" ? null : row[4],
            FillersOf(row[5])
        );

    private static ImmutableArray<EntityLabel> FillersOf(string name) =>
        name switch
        {
            "person" => [EntityLabel.Person],
            "people" => [EntityLabel.Person, EntityLabel.Cohort],
            "actor" => [EntityLabel.Person, EntityLabel.Cohort, EntityLabel.Group],
            "target" => [EntityLabel.Person, EntityLabel.Cohort, EntityLabel.Group, EntityLabel.Prison, EntityLabel.Place],
            "group" => [EntityLabel.Group],
            "prison" => [EntityLabel.Prison],
            "place" => [EntityLabel.Place],
            _ => throw Unknown("filler", name),
        };

    private static ImmutableDictionary<string, string> SlotsOf(string slots) =>
        slots
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(slot => slot.Split('='))
            .ToImmutableDictionary(slot => slot[0], slot => slot[1], StringComparer.Ordinal);
}
