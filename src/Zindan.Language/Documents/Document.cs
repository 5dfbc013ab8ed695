using Zindan.Core.Articles;
using Zindan.Core.Text;

namespace Zindan.Language.Documents;

/// <summary>An article with everything that the steps of a pipeline found in it. It only grows: the text never changes, and each layer is set once.</summary>
/// <remarks>
/// All spans are UTF-16 offsets into <see cref="Text"/>, all token ranges are indices into <see cref="Tokens"/>.
/// Reading a layer before its step has run, or setting it twice, throws <see cref="InvalidOperationException"/>.
/// </remarks>
public sealed class Document(Article article)
{
    private readonly Layer<IReadOnlyList<Section>> _sections = new(Annotations.Sections);
    private readonly Layer<TokenSpans> _tokens = new(Annotations.Tokens);
    private readonly Layer<IReadOnlyList<Sentence>> _sentences = new(Annotations.Sentences);
    private readonly Layer<IReadOnlyList<Quotation>> _quotations = new(Annotations.Quotations);
    private readonly Layer<IReadOnlyList<TimeExpression>> _times = new(Annotations.Times);
    private readonly Layer<IReadOnlyList<QuantityExpression>> _quantities = new(Annotations.Quantities);
    private readonly Layer<IReadOnlyList<AgeExpression>> _ages = new(Annotations.Ages);
    private readonly Layer<IReadOnlyList<TitleMention>> _titles = new(Annotations.Titles);
    private readonly Layer<IReadOnlyList<NationalityMention>> _nationalities = new(Annotations.Nationalities);
    private readonly Layer<IReadOnlyList<NameMention>> _names = new(Annotations.Names);
    private readonly Layer<IReadOnlyList<Clause>> _clauses = new(Annotations.Clauses);
    private readonly Layer<TokenTags> _tags = new(Annotations.Tags);
    private readonly Layer<DependencyTree> _tree = new(Annotations.Tree);
    private readonly Layer<IReadOnlyList<CoreferenceChain>> _chains = new(Annotations.Chains);

    /// <summary>The article.</summary>
    public Article Article { get; } = article;

    /// <summary>The article's stored text.</summary>
    public string Text => Article.Text;

    /// <summary>The paragraphs and lines of the text, in order, without the white space between them.</summary>
    public IReadOnlyList<Section> Sections
    {
        get => _sections.Value;
        set => _sections.Value = value;
    }

    /// <summary>Where the tokens stand. Set by the tokenizer; everybody else reads <see cref="Tokens"/>.</summary>
    public TokenSpans TokenSpans
    {
        get => _tokens.Value;
        set => _tokens.Value = value;
    }

    /// <summary>The syntactic words of the text, in order, in the convention of Universal Dependencies ("don't" is two).</summary>
    public TokenList Tokens => new(this, new TokenRange(0, _tokens.Value.Count));

    /// <summary>The sentences, in order; every token is in exactly one.</summary>
    public IReadOnlyList<Sentence> Sentences
    {
        get => _sentences.Value;
        set => _sentences.Value = value;
    }

    /// <summary>What stands between quotation marks, in order; a quotation may run over several sentences.</summary>
    public IReadOnlyList<Quotation> Quotations
    {
        get => _quotations.Value;
        set => _quotations.Value = value;
    }

    /// <summary>The time expressions, in order, none overlapping another.</summary>
    public IReadOnlyList<TimeExpression> Times
    {
        get => _times.Value;
        set => _times.Value = value;
    }

    /// <summary>The expressions of quantity, in order, none overlapping another.</summary>
    public IReadOnlyList<QuantityExpression> Quantities
    {
        get => _quantities.Value;
        set => _quantities.Value = value;
    }

    /// <summary>The ages of people, in order.</summary>
    public IReadOnlyList<AgeExpression> Ages
    {
        get => _ages.Value;
        set => _ages.Value = value;
    }

    /// <summary>Titles, ranks and posts, whether before a name or alone, in order.</summary>
    public IReadOnlyList<TitleMention> Titles
    {
        get => _titles.Value;
        set => _titles.Value = value;
    }

    /// <summary>Words of nationality ("Afghan", "Filipinos"), in order.</summary>
    public IReadOnlyList<NationalityMention> Nationalities
    {
        get => _nationalities.Value;
        set => _nationalities.Value = value;
    }

    /// <summary>The names, in order, none overlapping another.</summary>
    public IReadOnlyList<NameMention> Names
    {
        get => _names.Value;
        set => _names.Value = value;
    }

    /// <summary>The normalised clauses: one for each sentence that is prose, in order.</summary>
    public IReadOnlyList<Clause> Clauses
    {
        get => _clauses.Value;
        set => _clauses.Value = value;
    }

    /// <summary>Parts of speech and lemmas. Read them off <see cref="Token"/>.</summary>
    public TokenTags Tags
    {
        get => _tags.Value;
        set => _tags.Value = value;
    }

    /// <summary>Heads and relations of all tokens, and the repairs that were made to them. Read heads off <see cref="Token"/>.</summary>
    public DependencyTree Tree
    {
        get => _tree.Value;
        set => _tree.Value = value;
    }

    /// <summary>Which mentions speak of the same thing, in order of their first mention.</summary>
    public IReadOnlyList<CoreferenceChain> Chains
    {
        get => _chains.Value;
        set => _chains.Value = value;
    }

    /// <summary>The layers that were set.</summary>
    public Annotations Given =>
        (_sections.IsGiven ? Annotations.Sections : 0)
        | (_tokens.IsGiven ? Annotations.Tokens : 0)
        | (_sentences.IsGiven ? Annotations.Sentences : 0)
        | (_quotations.IsGiven ? Annotations.Quotations : 0)
        | (_times.IsGiven ? Annotations.Times : 0)
        | (_quantities.IsGiven ? Annotations.Quantities : 0)
        | (_ages.IsGiven ? Annotations.Ages : 0)
        | (_titles.IsGiven ? Annotations.Titles : 0)
        | (_nationalities.IsGiven ? Annotations.Nationalities : 0)
        | (_names.IsGiven ? Annotations.Names : 0)
        | (_clauses.IsGiven ? Annotations.Clauses : 0)
        | (_tags.IsGiven ? Annotations.Tags : 0)
        | (_tree.IsGiven ? Annotations.Tree : 0)
        | (_chains.IsGiven ? Annotations.Chains : 0);

    /// <summary>The tokens of a range.</summary>
    public TokenList TokensIn(TokenRange range) => new(this, range);

    /// <summary>The stretch of text from the first token of a range to its last.</summary>
    /// <exception cref="ArgumentException">The range is empty.</exception>
    public Span SpanOf(TokenRange range)
    {
        if (range.IsEmpty)
        {
            throw new ArgumentException("An empty range of tokens has no span.", nameof(range));
        }

        var spans = _tokens.Value.Spans;
        return new Span(spans[range.Start].Start, spans[range.End - 1].End);
    }

    /// <summary>The literal text from the first token of a range to its last; empty for an empty range.</summary>
    public string TextOf(TokenRange range) => range.IsEmpty ? "" : SpanOf(range).Of(Text);

    /// <summary>The sentence that holds a token.</summary>
    public Sentence SentenceOf(int token)
    {
        var sentences = _sentences.Value;
        var (low, high) = (0, sentences.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = token < sentences[middle].Tokens.End ? (low, middle) : (middle + 1, high);
        }

        return sentences[low];
    }
}
