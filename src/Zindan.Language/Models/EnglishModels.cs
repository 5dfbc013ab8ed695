using System.Reflection;
using Zindan.Language.Naming;
using Zindan.Language.Parsing;
using Zindan.Language.Tagging;

namespace Zindan.Language.Models;

/// <summary>The packed English models that come with this library. Each is read when first asked for, and then shared.</summary>
public sealed class EnglishModels
{
    // Our own table first: the one learned from the treebank carries its slips ("fled" as a form of "flead").
    private static readonly string[] s_lemmaTables = ["Lemmas.irregular.tsv", "Models.lemma-exceptions.tsv"];
    private static readonly Lazy<EnglishModels> s_instance = new(() => new EnglishModels());

    private readonly Lazy<WordClusters> _clusters = new(() => Read("word-clusters.bin", stream => WordClusters.Load(stream)));
    private readonly Lazy<WordVectors> _vectors = new(() => Read("word-vectors.bin", stream => WordVectors.Load(stream)));
    private readonly Lazy<Tagger> _tagger;
    private readonly Lazy<Lemmatizer> _lemmatizer;
    private readonly Lazy<DependencyParser> _parser;
    private readonly Lazy<NameGazetteer> _gazetteer = new(() => Read("gazetteer.bin", stream => NameGazetteer.Load(stream)));
    private readonly Lazy<NameTyper> _nameTyper;

    private EnglishModels()
    {
        _tagger = new(() => Read("tagger.bin", stream => Tagger.Load(stream, Clusters)));
        _lemmatizer = new(() => Lemmatizer.Load(Clusters, s_lemmaTables.Select(name => (name, Open(name)))));
        _parser = new(() => Read("parser.bin", stream => DependencyParser.Load(stream, Clusters, Vectors)));
        _nameTyper = new(() => Read("names.bin", stream => NameTyper.Load(stream, Clusters, Vectors, Gazetteer)));
    }

    /// <summary>Clusters and frequency ranks of words.</summary>
    public WordClusters Clusters => _clusters.Value;

    /// <summary>Vectors of the most frequent words.</summary>
    public WordVectors Vectors => _vectors.Value;

    /// <summary>The part-of-speech tagger.</summary>
    public Tagger Tagger => _tagger.Value;

    /// <summary>The lemmatizer.</summary>
    public Lemmatizer Lemmatizer => _lemmatizer.Value;

    /// <summary>The dependency parser.</summary>
    public DependencyParser Parser => _parser.Value;

    /// <summary>Names of people and places.</summary>
    public NameGazetteer Gazetteer => _gazetteer.Value;

    /// <summary>The name typer.</summary>
    public NameTyper NameTyper => _nameTyper.Value;

    /// <summary>The models; the same ones at every call, safe to use from any thread.</summary>
    public static EnglishModels Load() => s_instance.Value;

    /// <summary>The table of irregular inflections, our own, which training needs too.</summary>
    public static Stream OpenIrregularInflections() => Open("Lemmas.irregular.tsv");

    private static T Read<T>(string name, Func<Stream, T> load)
    {
        using var stream = Open($"Models.{name}");
        return load(stream);
    }

    private static Stream Open(string name) =>
        Assembly.GetExecutingAssembly().GetManifestResourceStream($"Zindan.Language.English.{name}")
        ?? throw new ModelFormatException($"{name}: not among this library's resources; train the models and build again.");
}
