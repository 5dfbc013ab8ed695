namespace Zindan.Language.Documents;

/// <summary>How much of a sentence is quoted speech.</summary>
public enum QuotationState
{
    /// <summary>Nothing.</summary>
    Outside,

    /// <summary>Part of it: a quotation stands, begins or ends inside the sentence.</summary>
    Partly,

    /// <summary>All of it, but for the marks.</summary>
    Inside,
}
