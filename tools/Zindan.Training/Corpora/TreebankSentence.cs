namespace Zindan.Training.Corpora;

/// <summary>A sentence of a treebank.</summary>
/// <param name="Document">Identifier of the document it belongs to.</param>
/// <param name="Id">Its own identifier.</param>
/// <param name="Text">The sentence as written.</param>
/// <param name="StartsParagraph">Whether a paragraph, heading or list item begins with it.</param>
/// <param name="Tokens">Its syntactic words.</param>
public sealed record TreebankSentence(string Document, string Id, string Text, bool StartsParagraph, IReadOnlyList<TreebankToken> Tokens)
{
    /// <summary>The words.</summary>
    public string[] Forms { get; } = [.. Tokens.Select(token => token.Form)];
}
