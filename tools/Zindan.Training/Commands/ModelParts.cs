namespace Zindan.Training.Commands;

/// <summary>Which models to make.</summary>
[Flags]
public enum ModelParts
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Word clusters, word vectors and gazetteer.</summary>
    Tables = 1,

    /// <summary>Tagger and lemmas.</summary>
    Tagger = 2,

    /// <summary>Parser.</summary>
    Parser = 4,

    /// <summary>Name typer.</summary>
    Names = 8,

    /// <summary>All of them.</summary>
    All = Tables | Tagger | Parser | Names,
}
