using System.Collections.Frozen;

namespace Zindan.Extraction.Lexicon;

/// <summary>Nouns for people: lemma, side, number.</summary>
internal sealed class PeopleNouns
{
    private readonly FrozenDictionary<string, Side> _sides;
    private readonly FrozenDictionary<string, string> _plurals;

    private PeopleNouns(FrozenDictionary<string, Side> sides, FrozenDictionary<string, string> plurals)
    {
        _sides = sides;
        _plurals = plurals;
    }

    /// <summary>The nouns by side.</summary>
    public IEnumerable<KeyValuePair<string, Side>> All => _sides;

    /// <summary>The side of a noun, or null where it is no noun for people.</summary>
    /// <param name="lemma">Lower-case singular.</param>
    public Side? SideOf(string lemma) => _sides.TryGetValue(lemma, out var side) ? side : null;

    /// <summary>The singular of a form, and whether the form is plural.</summary>
    /// <param name="form">Lower-case form.</param>
    public (string Lemma, bool IsPlural) Singular(string form)
    {
        if (_plurals.TryGetValue(form, out var singular))
        {
            return (singular, true);
        }

        if (_sides.ContainsKey(form))
        {
            return (form, false);
        }

        // An ex-policeman is one who was; an ex-convict is held no longer.
        if (
            form.StartsWith("ex-", StringComparison.Ordinal)
            && Singular(form[3..]) is var former
            && SideOf(former.Lemma) is not (null or Side.Detained)
        )
        {
            return former;
        }

        // A sub-commander commands.
        if (form.StartsWith("sub-", StringComparison.Ordinal) && Singular(form[4..]) is var under && SideOf(under.Lemma) is not null)
        {
            return under;
        }

        foreach (var (ending, replacement) in (ReadOnlySpan<(string, string)>)[("ies", "y"), ("es", ""), ("s", "")])
        {
            if (
                form.Length > ending.Length + 2
                && form.EndsWith(ending, StringComparison.Ordinal)
                && form[..^ending.Length] + replacement is var lemma
                && _sides.ContainsKey(lemma)
            )
            {
                return (lemma, true);
            }
        }

        return (form, false);
    }

    /// <summary>Reads the tables.</summary>
    public static PeopleNouns Load()
    {
        var sides = new Dictionary<string, Side>(StringComparer.Ordinal);
        foreach (var row in LexiconFile.Rows("people", 2))
        {
            foreach (var noun in LexiconFile.Items(row[1]))
            {
                sides.TryAdd(noun, Enum.Parse<Side>(row[0], ignoreCase: true));
            }
        }

        return new PeopleNouns(
            sides.ToFrozenDictionary(StringComparer.Ordinal),
            LexiconFile.Rows("plurals", 2).ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal)
        );
    }
}
