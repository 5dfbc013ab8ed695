using Zindan.Core.Entities;
using Zindan.Core.Readings;
using Zindan.Core.Statements;

namespace Zindan.Extraction.Tests.Stories;

/// <summary>
/// A reading held against a story's gold. Two statements with the same type, ends and side of stance are one fact, and a fact is right
/// if a line of gold has its type, ends and side; <c>LOCATED_IN</c> is left out, as where places lie is not what the stories are about.
/// </summary>
internal sealed class StoryJudgement
{
    private readonly Dictionary<string, Entity> _entities;

    public StoryJudgement(Story story, Reading reading)
    {
        Story = story;
        Reading = reading;
        _entities = reading.Entities.ToDictionary(entity => entity.Key, StringComparer.Ordinal);
        var facts = reading
            .Statements.Where(statement => statement.Type != StatementType.LocatedIn)
            .GroupBy(statement => (statement.Type, statement.Subject, statement.Object, IsReal(statement.Stance)))
            .Select(group => group.First())
            .ToArray();
        Facts = facts.Length;
        Wrong = [.. facts.Where(fact => !story.Facts.Any(line => IsRight(line, fact)))];
        Missed = [.. story.Facts.Where(line => line.Kind == '+' && !IsFound(line))];
    }

    public Story Story { get; }

    public Reading Reading { get; }

    /// <summary>How many different facts the reading states.</summary>
    public int Facts { get; }

    /// <summary>Facts that no line of gold knows.</summary>
    public IReadOnlyList<Statement> Wrong { get; }

    /// <summary>Lines that must be found and are not.</summary>
    public IReadOnlyList<ExpectedFact> Missed { get; }

    public int Demanded => Story.Facts.Count(line => line.Kind == '+');

    /// <summary>The statements of demanded lines whose stance, role or count is not the one written, each with its line.</summary>
    public IEnumerable<string> Slips() =>
        from line in Story.Facts
        where line.Kind == '+' && line.Label is null
        let found = Reading.Statements.Where(statement => IsRight(line, statement)).ToArray()
        where found.Length > 0 && !found.Any(statement => HasDetails(line, statement))
        select line.Line;

    /// <summary>What the reading says that the line forbids, worded for a reader; empty where nothing does.</summary>
    public IReadOnlyList<string> Broken(ExpectedFact line) =>
        line.Label is not null
            ? [.. Reading.Entities.Where(entity => IsMeant(line, entity)).Select(entity => $"{entity.Label} {entity.Name}")]
            :
            [
                .. Reading
                    .Statements.Where(statement => IsAbout(line, statement) && line.Stances.Contains(statement.Stance))
                    .Where(statement => !Story.Facts.Any(right => IsRight(right, statement) && right.Stances.Contains(statement.Stance)))
                    .Select(Worded),
            ];

    /// <summary>A statement in one line: type, names of its ends, stance, evidence, and the rules that made it.</summary>
    public string Worded(Statement statement)
    {
        var ends = $"{Name(statement.Subject)} -> {Name(statement.Object)}";
        return $"{statement.Type} | {ends} | {statement.Stance} | {statement.Evidence.Quote.ReplaceLineEndings(" ")} [{string.Join("; ", statement.Trace)}]";
    }

    private static bool IsReal(Stance stance) => stance is Stance.Asserted or Stance.Alleged or Stance.Claimed;

    private static bool HasDetails(ExpectedFact line, Statement statement) =>
        line.Stances.Contains(statement.Stance)
        && (!line.HasSentence || statement.Sentence is not null)
        && (!line.HasCharge || statement.Charge is not null)
        && (line.Role is null || string.Equals(line.Role, statement.Role, StringComparison.Ordinal))
        && (line.Low is null && line.High is null || statement.Count == new CountBounds(line.Low, line.High));

    private static bool IsMeant(ExpectedFact line, Entity entity) => line.Label == entity.Label && line.Subject.Matches(entity);

    private bool IsFound(ExpectedFact line) =>
        line.Label is null
            ? Reading.Statements.Any(statement => IsRight(line, statement))
            : Reading.Entities.Any(entity => IsMeant(line, entity));

    private bool IsRight(ExpectedFact line, Statement statement) =>
        line.Kind != '-' && IsAbout(line, statement) && line.Stances.Any(stance => IsReal(stance) == IsReal(statement.Stance));

    private bool IsAbout(ExpectedFact line, Statement statement) =>
        line.Label is null && line.IsAbout(statement, _entities[statement.Subject], _entities[statement.Object]);

    private string Name(string key) =>
        _entities[key] is var entity && entity.Attributes is EventAttributes attributes
            ? $"{attributes.Type} ({entity.Name})"
            : $"{_entities[key].Label} {_entities[key].Name}";
}
