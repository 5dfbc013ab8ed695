using Zindan.Language.Documents;

namespace Zindan.Language.Masks.Names;

/// <summary>What an article's sure names say of the same words elsewhere in it: one sense an article, and a person's last name for the whole.</summary>
internal sealed class ArticleSenses
{
    private readonly Dictionary<string, NameType> _senses = new(StringComparer.Ordinal);

    public ArticleSenses(Document? document, IReadOnlyList<DecidedName> sure)
    {
        if (document is null)
        {
            return;
        }

        foreach (var name in sure)
        {
            _senses.TryAdd(document.TextOf(name.Tokens), name.Type);
        }

        foreach (var name in sure)
        {
            if (name.Type == NameType.Person && name.Tokens.Length > 1)
            {
                _senses.TryAdd(document.Tokens[name.Tokens.Last].Form, NameType.Person);
            }
        }
    }

    /// <summary>What a text names elsewhere in the article, or null.</summary>
    public NameType? Of(string text) => _senses.TryGetValue(text, out var type) ? type : null;
}
