using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Participants;

/// <summary>Which names of an article it says somebody else bears: "a namesake, X", "not to be confused with X", "X, no relation", "his son, also called X".</summary>
internal sealed class NamesToldApart
{
    private const int Reach = 6;
    private readonly Grammar _grammar;
    private readonly Document _document;
    private readonly ExtractionLexicon _lexicon;
    private readonly HashSet<string> _apart = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<int> _others = [];

    /// <summary>Reads which names of a document are told apart.</summary>
    public NamesToldApart(Grammar grammar, ExtractionLexicon lexicon)
    {
        _grammar = grammar;
        _document = grammar.Document;
        _lexicon = lexicon;
        foreach (var name in _document.Names.Where(name => name.Type == NameType.Person))
        {
            var before = Before(name);
            if (IsToldApartBefore(before, name) || IsToldApartBehind(name.Tokens.End))
            {
                _apart.Add(Text(name));
                if (IsBorneBefore(name) && !HasLookalike(name))
                {
                    _others.Add(name.Index);
                }
            }
            else if (IsAlsoCalled(before) && IsPartOfEarlier(name))
            {
                _others.Add(name.Index);
            }
        }
    }

    /// <summary>Whether those who bear the name are nobody of a shorter or longer one.</summary>
    public bool IsApart(string name) => _apart.Contains(name);

    /// <summary>Whether the name is here that of another than who was called so before.</summary>
    public bool IsOther(NameMention name) => _others.Contains(name.Index);

    // The token before a name, its titles, quotes, determiners and one comma.
    private int Before(NameMention name)
    {
        var token = name.Titles.Select(title => _document.Titles[title].Tokens.Start).Append(name.Tokens.Start).Min() - 1;
        var hasComma = false;
        while (
            token >= 0
            && (_grammar.Form(token) is "\"" or "“" or "the" or "a" or "one" || (!hasComma && _grammar.Form(token) is "," or ":"))
        )
        {
            hasComma |= _grammar.Form(token) is "," or ":";
            token--;
        }

        return token;
    }

    private bool IsToldApartBefore(int token, NameMention name) =>
        token >= 0
        && (
            _grammar.Lemma(token) == "namesake"
            || _grammar.Form(token) == "name" && token > 0 && _grammar.Form(token - 1) == "same"
            || _grammar.Form(token) is "another" or "different" && token == name.Tokens.Start - 1
            || _grammar.Form(token) is "with" or "for"
                && Enumerable
                    .Range(Math.Max(0, token - 2), Math.Min(2, token))
                    .Any(word => _lexicon.Words.Contains("taken-for-another", _grammar.Form(word)))
        );

    // ", no relation", ", who is not related to him", ", a namesake", ", who shares his name".
    private bool IsToldApartBehind(int token)
    {
        var (end, isOpen) = (Math.Min(_grammar.Count - 1, token + Reach), false);
        for (; token < end; token++)
        {
            var form = _grammar.Form(token);
            if (form is "," or "(" or "who")
            {
                isOpen = true;
            }
            else if (form is "unrelated" || _grammar.Lemma(token) == "namesake")
            {
                return isOpen && !IsOwner(token);
            }
            else if (form is "no" or "not" or "n't")
            {
                return isOpen && _lexicon.Words.Contains("related", _grammar.Form(token + 1));
            }
            else if (form is "shares" or "shared" or "bears")
            {
                return isOpen && _grammar.Form(token + 1) is "his" or "her" or "a" or "the" or "their" && IsNameBehind(token + 1);
            }
            else if (form is not ("is" or "was" or "but" or "a" or "an" or "his" or "her" or "the" or "and" or "-" or "–"))
            {
                return false;
            }
        }

        return false;
    }

    // "X, whose namesake …" and "X, a namesake's brother" tell nothing of X.
    private bool IsOwner(int token) => _grammar.Form(token + 1) is "'s" or "’s";

    private bool IsNameBehind(int token) =>
        Enumerable.Range(token + 1, 2).Any(word => word < _grammar.Count && _grammar.Form(word) == "name");

    // "his son, also called".
    private bool IsAlsoCalled(int token)
    {
        if (token < 2 || _grammar.Form(token) is not ("called" or "named") || _grammar.Form(token - 1) != "also")
        {
            return false;
        }

        var noun = _grammar.Form(token - 2) == "," ? token - 3 : token - 2;
        return noun >= 0 && _lexicon.Kinship.ClassOf(_grammar.Lemma(noun)) is not null;
    }

    private bool IsBorneBefore(NameMention name) =>
        Earlier(name).Any(other => Text(other).Equals(Text(name), StringComparison.OrdinalIgnoreCase));

    // Somebody else whose name has a word of this one, and who is therefore meant by the words that tell them apart.
    private bool HasLookalike(NameMention name)
    {
        var words = Words(name);
        return _document
            .Names.Where(other => other.Type == NameType.Person && other.Tokens.Length > 1)
            .Select(Words)
            .Any(other => !other.SequenceEqual(words) && other.Intersect(words).Any());
    }

    private bool IsPartOfEarlier(NameMention name)
    {
        var words = Words(name);
        return Earlier(name).Any(other => words.All(Words(other).Contains));
    }

    private IEnumerable<NameMention> Earlier(NameMention name) =>
        _document.Names.Where(other => other.Type == NameType.Person && other.Tokens.Start < name.Tokens.Start);

    private string[] Words(NameMention name) => Text(name).ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private string Text(NameMention name) => name.Span.Of(_document.Text);
}
