using System.Collections.Immutable;
using Zindan.Core.Statements;

namespace Zindan.Resolution.Facts;

/// <summary>The statements of one reading by the entity at one of their ends, as two arrays of numbers: a table of lists for each of many articles would outweigh the articles.</summary>
internal sealed class StatementIndex
{
    private readonly ImmutableArray<Statement> _statements;
    private readonly int[] _starts;
    private readonly int[] _order;

    /// <summary>Indexes statements.</summary>
    /// <param name="statements">The statements.</param>
    /// <param name="ends">For each statement the number of the entity at the end in question, from 0.</param>
    /// <param name="entities">The number of entities.</param>
    public StatementIndex(ImmutableArray<Statement> statements, int[] ends, int entities)
    {
        _statements = statements;
        _starts = new int[entities + 1];
        _order = new int[ends.Length];
        foreach (var end in ends)
        {
            _starts[end + 1]++;
        }

        for (var i = 0; i < entities; i++)
        {
            _starts[i + 1] += _starts[i];
        }

        var next = _starts[..entities];
        for (var i = 0; i < ends.Length; i++)
        {
            _order[next[ends[i]]++] = i;
        }
    }

    /// <summary>The statements of an entity, in the order of the reading.</summary>
    public ImmutableArray<Statement> Of(int entity)
    {
        var count = _starts[entity + 1] - _starts[entity];
        var statements = ImmutableArray.CreateBuilder<Statement>(count);
        foreach (var position in _order.AsSpan(_starts[entity], count))
        {
            statements.Add(_statements[position]);
        }

        return statements.MoveToImmutable();
    }
}
