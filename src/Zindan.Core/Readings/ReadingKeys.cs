using Zindan.Core.Entities;
using Zindan.Core.Statements;
using Zindan.Core.Text;

namespace Zindan.Core.Readings;

/// <summary>Keys and ids by the rules of the graph model, for readings that came with ids of their own ("e1").</summary>
public static class ReadingKeys
{
    /// <summary>The same reading with each entity's key and each statement's id made unique in the corpus and equal on every run.</summary>
    /// <remarks>An entity's key comes from its label and first mention. One without mentions, or whose key another of the article has already, gets its own id into the hash.</remarks>
    public static Reading Renew(Reading reading)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var keys = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entity in reading.Entities)
        {
            var key = entity.Mentions.IsDefaultOrEmpty ? null : Entity.KeyOf(reading.Article.Id, entity.Label, entity.Mentions[0].Span);
            if (key is null || !taken.Add(key))
            {
                key = ContentHash.Key(reading.Article.Id, entity.Label.ToString(), entity.Key);
                taken.Add(key);
            }

            keys[entity.Key] = key;
        }

        var statements = reading.Statements.Select(statement => Renew(statement, reading, keys)).ToArray();
        var ids = reading
            .Statements.Zip(statements)
            .GroupBy(pair => pair.First.Id, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First().Second.Id, StringComparer.Ordinal);
        return reading with
        {
            Entities = [.. reading.Entities.Select(entity => entity with { Key = keys[entity.Key] })],
            Statements =
            [
                .. statements
                    .Select(statement =>
                        statement with
                        {
                            Contradicts =
                            [
                                .. statement.Contradicts.Where(ids.ContainsKey).Select(id => ids[id]).Order(StringComparer.Ordinal),
                            ],
                        }
                    )
                    .DistinctBy(statement => statement.Id, StringComparer.Ordinal),
            ],
        };
    }

    private static Statement Renew(Statement statement, Reading reading, Dictionary<string, string> keys)
    {
        var (subject, @object) = (keys[statement.Subject], keys[statement.Object]);
        return statement with
        {
            Id = Statement.IdOf(
                reading.Article,
                statement.Type,
                subject,
                @object,
                statement.Role,
                statement.Stance,
                statement.Evidence.Span
            ),
            Subject = subject,
            Object = @object,
        };
    }
}
