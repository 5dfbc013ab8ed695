using System.Collections.Immutable;
using Zindan.Core.Text;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Readings;

/// <summary>Tells which repairs of the tree lie under a statement, for its trace.</summary>
internal sealed class RepairTrace(Document document)
{
    private readonly ImmutableArray<(Span Span, string Rule)> _repairs =
    [
        .. document
            .Tree.Repairs.Select(repair => (Span: document.TokenSpans.Spans[repair.Token], Rule: $"repair:{repair.Rule}"))
            .OrderBy(repair => repair.Span)
            .ThenBy(repair => repair.Rule, StringComparer.Ordinal),
    ];

    /// <summary>The repairs within a piece of evidence, each once, in order of the text.</summary>
    public IEnumerable<string> Within(Span evidence)
    {
        var (low, high) = (0, _repairs.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _repairs[middle].Span.Start < evidence.Start ? (middle + 1, high) : (low, middle);
        }

        var found = new List<string>();
        for (; low < _repairs.Length && _repairs[low].Span.End <= evidence.End; low++)
        {
            if (!found.Contains(_repairs[low].Rule))
            {
                found.Add(_repairs[low].Rule);
            }
        }

        return found;
    }
}
