using System.Globalization;
using Zindan.Core.Articles;
using Zindan.Core.Entities;
using Zindan.Core.Readings;
using Zindan.Core.Statements;
using Zindan.Core.Text;

namespace Zindan.Measuring.Worlds;

/// <summary>A reading in the making. Spans count up, for there is no text.</summary>
public sealed class ReadingDraft(ArticleHeader article, IDictionary<string, string> truth)
{
    private readonly List<Entity> _entities = [];
    private readonly List<Statement> _statements = [];
    private int _offset;

    /// <summary>Adds an entity and returns its key.</summary>
    public string Add(string name, EntityAttributes attributes, string truthId, params IEnumerable<string> aliases)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(attributes);
        var span = new Span(_offset, _offset += name.Length + 1);
        var key = Entity.KeyOf(article.Id, attributes.Label, span);
        _entities.Add(
            new Entity
            {
                Key = key,
                Name = name,
                Aliases = [.. aliases],
                Attributes = attributes,
                IsNamed = char.IsUpper(name[0]),
                Mentions = [new Mention(span, name)],
            }
        );
        truth[key] = truthId;
        return key;
    }

    /// <summary>Adds a statement.</summary>
    public void State(StatementType type, string subject, string @object, int? count = null, string? role = null)
    {
        var quote = string.Create(CultureInfo.InvariantCulture, $"statement {_statements.Count} of {article.Id}");
        var span = new Span(_offset, _offset += quote.Length);
        _statements.Add(
            new Statement
            {
                Id = Statement.IdOf(article, type, subject, @object, role, Stance.Asserted, span),
                Type = type,
                Subject = subject,
                Object = @object,
                Role = role,
                Count = count is { } number ? CountBounds.Exactly(number) : CountBounds.Unknown,
                Evidence = new Evidence(span, quote),
            }
        );
    }

    /// <summary>The reading.</summary>
    public Reading Finish() =>
        new()
        {
            Article = article,
            Entities = [.. _entities],
            Statements = [.. _statements],
        };
}
