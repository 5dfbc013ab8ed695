namespace Zindan.Language.Documents;

/// <summary>With what sort of words a mention speaks of something.</summary>
public enum MentionKind
{
    /// <summary>A name ("Mirzo Ziyoev").</summary>
    Name,

    /// <summary>A description ("the ministry", "his two sons").</summary>
    Nominal,

    /// <summary>A pronoun.</summary>
    Pronoun,
}
