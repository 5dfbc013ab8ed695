namespace Zindan.Language.Normalization;

/// <summary>One way of lifting satellites out of a sentence.</summary>
internal interface INormalizationRule
{
    /// <summary>Lifts what the rule is sure of.</summary>
    void Apply(SentenceDraft draft);
}
