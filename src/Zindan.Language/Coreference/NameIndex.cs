using System.Text;
using Zindan.Language.Documents;

namespace Zindan.Language.Coreference;

/// <summary>The different names of a document, found by their parts.</summary>
internal sealed class NameIndex
{
    private readonly Dictionary<string, List<int>> _lastNames = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _givenNames = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, NameType), List<int>> _initials = [];

    /// <summary>Makes the index.</summary>
    /// <param name="candidates">All candidates.</param>
    /// <param name="names">The first mention of each different name, in order.</param>
    /// <param name="document">The document.</param>
    public NameIndex(IReadOnlyList<Candidate> candidates, IReadOnlyList<int> names, Document document)
    {
        Names = names;
        foreach (var name in names)
        {
            var candidate = candidates[name];
            if (candidate.Mention.Tokens.Length < 2)
            {
                continue;
            }

            if (candidate.Type == NameType.Person)
            {
                Add(_lastNames, candidate.Head, name);
                Add(_givenNames, candidate.Text.Split(' ')[0], name);
            }
            else
            {
                foreach (var initials in Initials(document, candidate.Mention.Tokens))
                {
                    Add(_initials, (initials, candidate.Type!.Value), name);
                }
            }
        }
    }

    /// <summary>The first mention of each different name, in order.</summary>
    public IReadOnlyList<int> Names { get; }

    /// <summary>The persons with a given and this last name, lower-cased.</summary>
    public IReadOnlyList<int> OfLastName(string name) => _lastNames.GetValueOrDefault(name, []);

    /// <summary>The persons with this first word and another behind it, lower-cased.</summary>
    public IReadOnlyList<int> OfGivenName(string name) => _givenNames.GetValueOrDefault(name, []);

    /// <summary>The names of several words with these initials, in capitals.</summary>
    public IReadOnlyList<int> OfInitials(string initials, NameType type) => _initials.GetValueOrDefault((initials, type), []);

    /// <summary>The initials of all words, and those of the capitalised ones alone.</summary>
    private static IEnumerable<string> Initials(Document document, TokenRange name)
    {
        var (all, capitals) = (new StringBuilder(), new StringBuilder());
        for (var token = name.Start; token < name.End; token++)
        {
            var form = document.TokenSpans.Forms[token];
            var first = form[0];
            // "UN Security Council" is the UNSC, and "US Navy" no UN.
            if (form.Length > 1 && form.All(char.IsUpper))
            {
                all.Append(form);
                capitals.Append(form);
            }
            else if (char.IsLetter(first))
            {
                all.Append(char.ToUpperInvariant(first));
                if (char.IsUpper(first))
                {
                    capitals.Append(first);
                }
            }
        }

        return new[] { all.ToString(), capitals.ToString() }.Distinct(StringComparer.Ordinal);
    }

    private static void Add<TKey>(Dictionary<TKey, List<int>> index, TKey key, int name)
        where TKey : notnull
    {
        if (!index.TryGetValue(key, out var names))
        {
            index[key] = names = [];
        }

        names.Add(name);
    }
}
