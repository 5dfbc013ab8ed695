namespace Zindan.Training.Corpora;

/// <summary>The folder of corpora, and where in it each is.</summary>
/// <param name="Root">Path of the folder.</param>
public sealed record CorpusFolder(string Root)
{
    /// <summary>English Web Treebank; <paramref name="part"/> is <c>train</c>, <c>dev</c> or <c>test</c>.</summary>
    public IReadOnlyList<TreebankSentence> Ewt(string part) => Conllu.Read(In("ud-ewt", $"en_ewt-ud-{part}.conllu"));

    /// <summary>Georgetown University Multilayer corpus; <paramref name="part"/> is <c>train</c>, <c>dev</c> or <c>test</c>.</summary>
    public IReadOnlyList<TreebankSentence> Gum(string part) => Conllu.Read(In("ud-gum", $"en_gum-ud-{part}.conllu"));

    /// <summary>The news documents of GUM's development and test parts.</summary>
    public IReadOnlyList<TreebankSentence> GumNews() =>
        [.. Gum("dev").Concat(Gum("test")).Where(sentence => sentence.Document.StartsWith("GUM_news_", StringComparison.Ordinal))];

    /// <summary>Parallel Universal Dependencies, a test set only.</summary>
    public IReadOnlyList<TreebankSentence> Pud() => Conllu.Read(In("ud-pud", "en_pud-ud-test.conllu"));

    /// <summary>Path of Universal NER's annotation of EWT; <paramref name="part"/> is <c>train.first-commit</c>, <c>dev</c> or <c>test</c>.</summary>
    public string UniversalNerEwt(string part) => In("uner-ewt", $"en_ewt-ud-{part}.iob2");

    /// <summary>Path of Universal NER's annotation of PUD, a test set only.</summary>
    public string UniversalNerPud() => In("uner-pud", "en_pud-ud-test.iob2");

    /// <summary>Path of a file in the folder.</summary>
    public string In(params string[] parts) => Path.Combine([Root, .. parts]);
}
