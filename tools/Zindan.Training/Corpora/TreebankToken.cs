using Zindan.Language.Parsing;
using Zindan.Language.Tagging;

namespace Zindan.Training.Corpora;

/// <summary>A word of a treebank with its gold annotation.</summary>
/// <param name="Form">The word.</param>
/// <param name="Lemma">Its dictionary form.</param>
/// <param name="Upos">Universal part of speech.</param>
/// <param name="Xpos">Penn tag.</param>
/// <param name="Head">Index of the head in the sentence, from 0; -1 for the root.</param>
/// <param name="Relation">Relation to the head.</param>
/// <param name="Miscellany">The last column of the file.</param>
public sealed record TreebankToken(
    string Form,
    string Lemma,
    PartOfSpeech Upos,
    PennTag Xpos,
    int Head,
    DependencyRelation Relation,
    string Miscellany
);
