using System.Collections.Immutable;
using Zindan.Core.Readings;
using Zindan.Core.Statements;
using Zindan.Core.Text;
using Zindan.Resolution.Names;

namespace Zindan.Resolution.Copies;

/// <summary>
/// Finds passages that articles copy from each other or from one wire story. The earliest article that has a passage counts as its source: by day of
/// publication, undated ones last, then by id.
/// </summary>
internal sealed class CopyIndex
{
    private const int LeastShared = 3;
    private const int LeastQuoteWords = 9;
    private readonly Dictionary<ulong, string[]> _holders = [];
    private readonly Dictionary<string, (Reading Reading, DateOnly Published, ulong[] Quotes)> _articles = new(StringComparer.Ordinal);

    /// <summary>Enters an article; returns the articles whose sources may have changed, itself among them.</summary>
    public HashSet<string> Add(Reading reading)
    {
        var quotes = reading.Statements.Select(QuoteHash).ToArray();
        _articles[reading.Article.Id] = (reading, reading.Article.Published ?? DateOnly.MaxValue, quotes);
        var touched = new HashSet<string>(StringComparer.Ordinal) { reading.Article.Id };
        foreach (var hash in Hashes(reading, quotes))
        {
            var holders = _holders.GetValueOrDefault(hash) ?? [];
            touched.UnionWith(holders);
            _holders[hash] = [.. holders, reading.Article.Id];
        }

        return touched;
    }

    /// <summary>Takes an article out; returns the articles whose sources may have changed.</summary>
    public HashSet<string> Remove(string articleId)
    {
        var touched = new HashSet<string>(StringComparer.Ordinal);
        if (!_articles.Remove(articleId, out var article))
        {
            return touched;
        }

        foreach (var hash in Hashes(article.Reading, article.Quotes))
        {
            string[] rest = [.. _holders[hash].Where(holder => holder != articleId)];
            touched.UnionWith(rest);
            if (rest.Length == 0)
            {
                _holders.Remove(hash);
            }
            else
            {
                _holders[hash] = rest;
            }
        }

        return touched;
    }

    /// <summary>For each statement of an article that lies in a copied passage, the article that counts as its source.</summary>
    public IEnumerable<(string StatementId, string Origin)> Origins(string articleId)
    {
        var (reading, _, quotes) = _articles[articleId];
        var shared = Shared(reading);
        for (var i = 0; i < reading.Statements.Length; i++)
        {
            var statement = reading.Statements[i];
            var byPassage = reading
                .Passages.Where(passage => passage.Span.Overlaps(statement.Evidence.Span))
                .SelectMany(passage => _holders[passage.Hash])
                .Where(holder => shared.GetValueOrDefault(holder) >= LeastShared);
            var byQuote = quotes[i] == 0 ? [] : _holders[quotes[i]];
            if (byPassage.Concat(byQuote).Append(articleId).MinBy(Order) is { } origin && origin != articleId)
            {
                yield return (statement.Id, origin);
            }
        }
    }

    private (DateOnly, StringOrder) Order(string articleId) => (_articles[articleId].Published, new StringOrder(articleId));

    private Dictionary<string, int> Shared(Reading reading)
    {
        var shared = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var hash in reading.Passages.Select(passage => passage.Hash).Distinct())
        {
            foreach (var holder in _holders[hash])
            {
                shared[holder] = shared.GetValueOrDefault(holder) + 1;
            }
        }

        return shared;
    }

    private static IEnumerable<ulong> Hashes(Reading reading, ulong[] quotes) =>
        reading.Passages.Select(passage => passage.Hash).Concat(quotes.Where(hash => hash != 0)).Distinct();

    // A long quote that stands word for word in another article was not written twice. Also the fall-back where a reading has no passages.
    private static ulong QuoteHash(Statement statement)
    {
        var folded = NameFolding.Fold(statement.Evidence.Quote);
        return folded.Count(character => character == ' ') + 1 < LeastQuoteWords
            ? 0
            : Convert.ToUInt64(ContentHash.Key("quote", folded)[..16], 16);
    }
}
