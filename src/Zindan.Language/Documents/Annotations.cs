namespace Zindan.Language.Documents;

/// <summary>The layers of a document. A step names those that it needs and those that it gives.</summary>
[Flags]
public enum Annotations
{
    /// <summary>The text alone.</summary>
    None = 0,

    /// <summary><see cref="Document.Sections"/>.</summary>
    Sections = 1 << 0,

    /// <summary><see cref="Document.Tokens"/>.</summary>
    Tokens = 1 << 1,

    /// <summary><see cref="Document.Sentences"/>.</summary>
    Sentences = 1 << 2,

    /// <summary><see cref="Document.Quotations"/>.</summary>
    Quotations = 1 << 3,

    /// <summary><see cref="Document.Times"/>.</summary>
    Times = 1 << 4,

    /// <summary><see cref="Document.Quantities"/>.</summary>
    Quantities = 1 << 5,

    /// <summary><see cref="Document.Ages"/>.</summary>
    Ages = 1 << 6,

    /// <summary><see cref="Document.Titles"/>.</summary>
    Titles = 1 << 7,

    /// <summary><see cref="Document.Nationalities"/>.</summary>
    Nationalities = 1 << 8,

    /// <summary><see cref="Document.Names"/>.</summary>
    Names = 1 << 9,

    /// <summary><see cref="Document.Clauses"/>.</summary>
    Clauses = 1 << 10,

    /// <summary><see cref="Document.Tags"/>.</summary>
    Tags = 1 << 11,

    /// <summary><see cref="Document.Tree"/>.</summary>
    Tree = 1 << 12,

    /// <summary><see cref="Document.Chains"/>.</summary>
    Chains = 1 << 13,
}
