namespace Zindan.Language.Coreference;

/// <summary>One pass of the sieve: it joins what it is sure of, and sees what the passes before joined.</summary>
internal interface ICoreferencePass
{
    /// <summary>Joins candidates.</summary>
    void Apply(IReadOnlyList<Candidate> candidates, ChainBuilder chains, Documents.Document document);
}
