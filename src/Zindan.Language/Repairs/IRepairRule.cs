namespace Zindan.Language.Repairs;

/// <summary>One way in which the parser goes wrong on news, and how its tree is put right.</summary>
internal interface IRepairRule
{
    /// <summary>The rule's id, "R1" to "R52".</summary>
    string Id { get; }

    /// <summary>Changes the tree where the rule is sure.</summary>
    void Apply(SentenceTree tree);
}
