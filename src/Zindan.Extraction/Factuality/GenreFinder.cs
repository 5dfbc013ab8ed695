using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Factuality;

/// <summary>Knows the sentences that tell of a film, a series, a novel or a match: what is killed, freed and shot there is nobody. A drill's escapes are of the same kind.</summary>
internal sealed class GenreFinder
{
    private const int DistinctWords = 4;
    private const double ShareOfSentences = 0.4;

    // "In a large-scale live training exercise".
    private const int WordsOfOpening = 7;
    private readonly Grammar _grammar;
    private readonly WordClasses _genres;
    private readonly string?[] _bySentence;

    /// <summary>Reads the genres of a document's sentences.</summary>
    public GenreFinder(Grammar grammar, WordClasses genres)
    {
        _grammar = grammar;
        _genres = genres;
        var sentences = grammar.Document.Sentences;
        var ofArticle =
            IsOf("fiction") ? "fiction"
            : IsOf("sport") ? "sport"
            : null;
        _bySentence = [.. sentences.Select(sentence => ofArticle ?? (IsFiction(sentence.Tokens) ? "fiction" : null))];
    }

    /// <summary>The genre of a token's sentence, or null where it tells of the world.</summary>
    public string? Of(int token) => _bySentence[_grammar.Document.SentenceOf(token).Index];

    // An article is of a genre when it has several of its words and two in five of its sentences have one.
    private bool IsOf(string genre)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        var (told, all) = (0, 0);
        foreach (var sentence in _grammar.Document.Sentences)
        {
            if (!sentence.IsProse)
            {
                continue;
            }

            all++;
            var has = false;
            for (var token = sentence.Tokens.Start; token < sentence.Tokens.End; token++)
            {
                if (WordOf(token, genre) is { } word)
                {
                    words.Add(word);
                    has = true;
                }
            }

            told += has ? 1 : 0;
        }

        return words.Count >= DistinctWords && told >= all * ShareOfSentences;
    }

    private string? WordOf(int token, string genre) =>
        _genres.Contains(genre, _grammar.Lemma(token)) ? _grammar.Lemma(token)
        : _genres.Contains(genre, _grammar.Form(token)) ? _grammar.Form(token)
        : null;

    private bool IsFiction(TokenRange sentence)
    {
        for (var token = sentence.Start; token < sentence.End; token++)
        {
            if (
                WordOf(token, "fiction-mark") is not null
                || WordOf(token, "work") is not null && (_grammar.Preposition(token) == "in" && IsDefinite(token) || TellsStory(token))
                || WordOf(token, "exercise") is not null && Opens(sentence, token)
            )
            {
                return true;
            }
        }

        return false;
    }

    // "a novel about X, who …", "the film shows how …", "a play in which …"; a "series of attacks" tells no story.
    private bool TellsStory(int work) =>
        _grammar.BareRelation(work) == "nsubj"
            && _genres.Contains("story-verb", _grammar.Lemma(_grammar.Head(work)))
            && !_grammar.Children(work).Any(child => _grammar.BareRelation(child) == "nmod" && _grammar.Preposition(child) == "of")
        || _grammar
            .Children(work)
            .Any(child =>
                child > work
                && (
                    _grammar.BareRelation(child) == "nmod" && _grammar.Preposition(child) == "about"
                    || _grammar.BareRelation(child) == "acl"
                        && _grammar
                            .Children(child)
                            .Any(pronoun => pronoun > work && pronoun < child && _grammar.Preposition(pronoun) == "in")
                )
            );

    // "During a drill on Monday, gunmen stormed …"; who "was killed in an exercise" was killed.
    private bool Opens(TokenRange sentence, int noun) =>
        _grammar.Form(sentence.Start) is "in" or "during"
        && _grammar.Preposition(noun) == _grammar.Form(sentence.Start)
        && noun <= sentence.Start + WordsOfOpening;

    // "in the film", not "in a series of attacks".
    private bool IsDefinite(int noun) =>
        _grammar.Child(noun, "nmod") < 0
        && _grammar.Child(noun, "det") is >= 0 and var determiner
        && _grammar.Form(determiner) is "the" or "this" or "that";
}
