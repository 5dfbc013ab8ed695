using Zindan.Language.Models;
using Zindan.Language.Tagging;

namespace Zindan.Language.Parsing;

/// <summary>
/// Arc-hybrid dependency parser with a narrow beam. Tokens are encoded with their neighbours by a small convolutional network over word vectors, clusters and tags;
/// a hidden layer over the tokens at certain places of the configuration scores the transitions (after Chen and Manning 2014). All sums run in a fixed
/// order, so every machine gives the same tree. Every tree is projective and has one root. Safe to share between threads; time is linear in the length.
/// </summary>
public sealed class DependencyParser
{
    [ThreadStatic]
    private static ParserWorkspace? t_workspace;

    private readonly TokenEncoder _encoder;
    private readonly TransitionScorer _scorer;
    private readonly HashedWords _words;
    private readonly WordClusters _clusters;

    /// <summary>A parser out of its parts; the words are the keys of those that have a learned vector.</summary>
    public DependencyParser(ReadOnlySpan<uint> words, TokenEncoder encoder, TransitionScorer scorer, WordClusters clusters)
    {
        _words = new HashedWords(words, []);
        _encoder = encoder;
        _scorer = scorer;
        _clusters = clusters;
    }

    /// <summary>Parses one sentence.</summary>
    /// <param name="forms">The tokens in the UD convention.</param>
    /// <param name="upos">Their parts of speech.</param>
    /// <param name="xpos">Their Penn tags.</param>
    /// <param name="heads">Receives the index of each token's head, -1 for the root of the sentence.</param>
    /// <param name="relations">Receives the relation of each token to its head.</param>
    /// <param name="margin">
    /// The smallest distance between a transition taken and the best other one on the way, in thousandths of a natural logarithm of odds;
    /// 0 means that a choice was as good as tossed, 1,000 and less that one was doubtful.
    /// </param>
    public void Parse(
        ReadOnlySpan<string> forms,
        ReadOnlySpan<PartOfSpeech> upos,
        ReadOnlySpan<PennTag> xpos,
        Span<int> heads,
        Span<DependencyRelation> relations,
        out int margin
    )
    {
        var words = new WordFeatures[forms.Length];
        for (var i = 0; i < forms.Length; i++)
        {
            words[i] = WordFeatures.Of(forms[i], _clusters);
        }
        Parse(words, upos, xpos, heads, relations, out margin);
    }

    /// <summary>Parses one sentence whose words have been looked at already; otherwise as the other overload.</summary>
    /// <inheritdoc cref="Parse(ReadOnlySpan{string}, ReadOnlySpan{PartOfSpeech}, ReadOnlySpan{PennTag}, Span{int}, Span{DependencyRelation}, out int)"/>
    public void Parse(
        ReadOnlySpan<WordFeatures> words,
        ReadOnlySpan<PartOfSpeech> upos,
        ReadOnlySpan<PennTag> xpos,
        Span<int> heads,
        Span<DependencyRelation> relations,
        out int margin
    )
    {
        var workspace = t_workspace ??= new ParserWorkspace();
        var rows = workspace.Rows(words.Length);
        ParserInput.Rows(words, upos, xpos, _words, rows);
        var encoded = _encoder.Encode(rows, words.Length, workspace.Encoder);
        _scorer.Begin(encoded, words.Length, workspace.Scorer);
        (var state, margin) = workspace.Search.Run(words.Length, _scorer, workspace.Scorer);
        for (var token = 0; token < words.Length; token++)
        {
            heads[token] = state.Head(token) == words.Length ? -1 : state.Head(token);
            relations[token] = state.Relation(token);
        }
    }

    /// <summary>Reads a packed parser.</summary>
    /// <exception cref="ModelFormatException">The stream does not hold a parser.</exception>
    public static DependencyParser Load(Stream stream, WordClusters clusters, WordVectors vectors, string fileName = "parser.bin")
    {
        using var reader = new ModelReader(stream, "parser", fileName);
        var words = reader.ReadArray<uint>();
        var encoder = EncoderParameters.Read(reader, ParserInput.Layout(words.Length));
        return new DependencyParser(
            words,
            new TokenEncoder(encoder, vectors),
            new TransitionScorer(ScorerParameters.Read(reader)),
            clusters
        );
    }
}
