using Zindan.Core.Readings;

namespace Zindan.Judging;

/// <summary>What articles say of entities: for each one sentence and the article that it stands in, for those who judge.</summary>
public sealed class Passages
{
    private const int Longest = 240;
    private readonly Dictionary<string, string> _passages = new(StringComparer.Ordinal);

    /// <summary>The passages of all entities of these readings that any statement is about.</summary>
    public Passages(IEnumerable<Reading> readings)
    {
        ArgumentNullException.ThrowIfNull(readings);
        foreach (var reading in readings)
        {
            foreach (var statement in reading.Statements)
            {
                var passage = $"{reading.Article.Id}, “{Shortened(statement.Evidence.Quote)}”";
                _passages.TryAdd(statement.Subject, passage);
                _passages.TryAdd(statement.Object, passage);
            }

            foreach (var entity in reading.Entities)
            {
                _passages.TryAdd(entity.Key, reading.Article.Id);
            }
        }
    }

    /// <summary>The article that an entity is of, with a sentence where a statement is about it; null where there is no such entity.</summary>
    public string? Of(string key) => _passages.GetValueOrDefault(key);

    private static string Shortened(string quote) => quote.Length <= Longest ? quote : quote[..(Longest - 1)].TrimEnd() + "…";
}
