using System.Globalization;
using System.Text.RegularExpressions;
using Zindan.Core.Entities;
using Zindan.Core.Json;
using Zindan.Core.Statements;

namespace Zindan.Extraction.Tests.Stories;

/// <summary>
/// One line of a story's gold: <c>+</c> must be found, <c>?</c> is right but not demanded, <c>-</c> must never be stated.
/// Fields are divided by <c>|</c>: types, ends, then stances, details or (after <c>-</c>) the reason, in any order.
/// </summary>
internal sealed partial record ExpectedFact
{
    private static readonly Stance[] _real = [Stance.Asserted, Stance.Alleged, Stance.Claimed];

    /// <summary>The line as written.</summary>
    public required string Line { get; init; }

    /// <summary><c>+</c>, <c>?</c> or <c>-</c>.</summary>
    public required char Kind { get; init; }

    /// <summary>Any of these types; empty where the line is about an entity.</summary>
    public IReadOnlyList<StatementType> Types { get; init; } = [];

    /// <summary>The label of the entity that the line is about, or null where it is about a statement.</summary>
    public EntityLabel? Label { get; init; }

    public required StoryEnd Subject { get; init; }

    /// <summary>Null where the line is about an entity.</summary>
    public StoryEnd? Object { get; init; }

    /// <summary>Any of these; for a wrong fact those that make it wrong: asserted, alleged and claimed unless named.</summary>
    public required IReadOnlyList<Stance> Stances { get; init; }

    public string? Role { get; init; }

    /// <summary>Whether the statement must give the sentence, as written.</summary>
    public bool HasSentence { get; init; }

    /// <summary>Whether the statement must give the charge, as written.</summary>
    public bool HasCharge { get; init; }

    public int? Low { get; init; }

    public int? High { get; init; }

    /// <summary>Reads one line of a story's gold.</summary>
    /// <exception cref="FormatException">The line names no known type or label, or has no ends.</exception>
    public static ExpectedFact Parse(string line)
    {
        var fields = line[1..].Split('|', StringSplitOptions.TrimEntries);
        if (line[0] is not ('+' or '?' or '-') || fields.Length < 2)
            throw new FormatException($"'{line}' is no line of gold: write '+ TYPE | \"subject\" -> \"object\"'.");
        var kind = line[0];
        var rest = fields.Skip(2).ToArray();
        var stances = rest.Select(StancesOf).FirstOrDefault(found => found.Length > 0);
        var details = string.Join(' ', rest);
        if (ContractNames.TryParse<EntityLabel>(fields[0], out var label))
            return new ExpectedFact
            {
                Line = line,
                Kind = kind,
                Label = label,
                Subject = StoryEnd.Parse(fields[1]),
                Stances = _real,
            };
        var ends = fields[1].Split(" -> ");
        return new ExpectedFact
        {
            Line = line,
            Kind = kind,
            Types = [.. fields[0].Split('/', StringSplitOptions.TrimEntries).Select(TypeOf)],
            Subject = StoryEnd.Parse(ends[0]),
            Object = StoryEnd.Parse(ends[1]),
            Stances = stances ?? (kind == '-' ? _real : [Stance.Asserted]),
            Role = kind == '+' && RoleWord().Match(details) is { Success: true } role ? role.Groups[1].Value : null,
            HasSentence = kind == '+' && rest.Contains("sentence", StringComparer.Ordinal),
            HasCharge = kind == '+' && rest.Contains("charge", StringComparer.Ordinal),
            Low = Number(LowNumber().Match(details)),
            High = Number(HighNumber().Match(details)),
        };
    }

    /// <summary>Whether the statement has the type and the ends of this line; its stance is left to the caller.</summary>
    public bool IsAbout(Statement statement, Entity subject, Entity obj) =>
        Types.Contains(statement.Type) && Subject.Matches(subject) && Object!.Matches(obj);

    private static StatementType TypeOf(string name) =>
        ContractNames.TryParse(name, out StatementType type) ? type : throw new FormatException($"'{name}' is no type of the contract.");

    private static Stance[] StancesOf(string field)
    {
        var names = field.Split('/', StringSplitOptions.TrimEntries);
        return names.All(name => Array.Exists(Enum.GetNames<Stance>(), known => known.Equals(name, StringComparison.OrdinalIgnoreCase)))
            ? [.. names.Select(name => Enum.Parse<Stance>(name, ignoreCase: true))]
            : [];
    }

    private static int? Number(Match match) => match.Success ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"\brole (\w+)")]
    private static partial Regex RoleWord();

    [GeneratedRegex(@"\blow (\d+)")]
    private static partial Regex LowNumber();

    [GeneratedRegex(@"\bhigh (\d+)")]
    private static partial Regex HighNumber();
}
