using Zindan.Core.Text;

namespace Zindan.Language.Documents;

/// <summary>One syntactic word of a document: a view of its layers, which reads the layer that a property belongs to.</summary>
/// <param name="Document">The document.</param>
/// <param name="Index">Index of the token in the document, 0 or more.</param>
public readonly record struct Token(Document Document, int Index)
{
    /// <summary>UTF-16 offsets into the article's stored text.</summary>
    public Span Span => Document.TokenSpans.Spans[Index];

    /// <summary>Literally the text at <see cref="Span"/>.</summary>
    public string Form => Document.TokenSpans.Forms[Index];

    /// <summary>Universal part-of-speech tag ("VERB"). Needs <see cref="Annotations.Tags"/>.</summary>
    public string Upos => Document.Tags.Upos[Index];

    /// <summary>Penn Treebank tag ("VBD"). Needs <see cref="Annotations.Tags"/>.</summary>
    public string Xpos => Document.Tags.Xpos[Index];

    /// <summary>Dictionary form. Needs <see cref="Annotations.Tags"/>.</summary>
    public string Lemma => Document.Tags.Lemmas[Index];

    /// <summary>Index of the head in the document, or −1 for the root of a sentence. Needs <see cref="Annotations.Tree"/>.</summary>
    public int HeadIndex => Document.Tree.Heads[Index];

    /// <summary>The head, or null for the root of a sentence. Needs <see cref="Annotations.Tree"/>.</summary>
    public Token? Head => HeadIndex < 0 ? null : new Token(Document, HeadIndex);

    /// <summary>Universal Dependencies relation to the head, with its subtype ("nsubj:pass"). Needs <see cref="Annotations.Tree"/>.</summary>
    public string Relation => Document.Tree.Relations[Index];

    /// <summary>Whether white space or the end of the text follows.</summary>
    public bool SpaceAfter => Span.End >= Document.Text.Length || char.IsWhiteSpace(Document.Text[Span.End]);

    /// <summary>The form.</summary>
    public override string ToString() => Form;
}
