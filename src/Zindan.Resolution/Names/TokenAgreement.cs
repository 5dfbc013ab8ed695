namespace Zindan.Resolution.Names;

/// <summary>How well two words of names agree, from none to equal.</summary>
public enum TokenAgreement
{
    /// <summary>They are different names.</summary>
    None,

    /// <summary>An initial and a name that starts with it.</summary>
    Initial,

    /// <summary>Alike, though not enough by itself.</summary>
    Weak,

    /// <summary>One stem with another ending ("Rahmon", "Rahmonov").</summary>
    Suffix,

    /// <summary>A short form that may stand for this name or another.</summary>
    Nickname,

    /// <summary>Spelled nearly the same.</summary>
    Spelling,

    /// <summary>The same sounds.</summary>
    Sound,

    /// <summary>One name in two languages or spellings, by the list.</summary>
    Listed,

    /// <summary>The same letters.</summary>
    Equal,
}
