using Zindan.Language.Documents;

namespace Zindan.Language.Masks;

/// <summary>The tokens that masks found before have taken.</summary>
internal sealed class Covered
{
    private readonly HashSet<int> _tokens = [];

    public Covered(params ReadOnlySpan<IEnumerable<TokenRange>> layers)
    {
        foreach (var layer in layers)
        {
            foreach (var range in layer)
            {
                Add(range);
            }
        }
    }

    public void Add(TokenRange range)
    {
        for (var token = range.Start; token < range.End; token++)
        {
            _tokens.Add(token);
        }
    }

    public bool Contains(int token) => _tokens.Contains(token);

    public bool Overlaps(TokenRange range)
    {
        for (var token = range.Start; token < range.End; token++)
        {
            if (_tokens.Contains(token))
            {
                return true;
            }
        }

        return false;
    }
}
