using System.Collections.Frozen;

namespace Zindan.Language.Tagging;

/// <summary>The spelling of tags in treebanks.</summary>
public static class TagNames
{
    private static readonly string[] s_universal =
    [
        "X",
        "ADJ",
        "ADP",
        "ADV",
        "AUX",
        "CCONJ",
        "DET",
        "INTJ",
        "NOUN",
        "NUM",
        "PART",
        "PRON",
        "PROPN",
        "PUNCT",
        "SCONJ",
        "SYM",
        "VERB",
    ];

    private static readonly FrozenDictionary<PennTag, string> s_spelledOtherwise = new Dictionary<PennTag, string>
    {
        [PennTag.Unknown] = "_",
        [PennTag.CloseBracket] = "-RRB-",
        [PennTag.CloseQuote] = "''",
        [PennTag.Colon] = ":",
        [PennTag.Comma] = ",",
        [PennTag.Dollar] = "$",
        [PennTag.OpenBracket] = "-LRB-",
        [PennTag.OpenQuote] = "``",
        [PennTag.PRPPossessive] = "PRP$",
        [PennTag.Period] = ".",
        [PennTag.WPPossessive] = "WP$",
    }.ToFrozenDictionary();

    private static readonly string[] s_penn =
    [
        .. Enum.GetValues<PennTag>().Select(tag => s_spelledOtherwise.GetValueOrDefault(tag, tag.ToString())),
    ];

    /// <summary>How many universal parts of speech there are.</summary>
    public static int PartOfSpeechCount => s_universal.Length;

    /// <summary>How many Penn tags there are, the unknown one counted.</summary>
    public static int PennTagCount => s_penn.Length;

    /// <summary>A part of speech as UD spells it: <c>PROPN</c>.</summary>
    public static string Spelling(PartOfSpeech upos) => s_universal[(int)upos];

    /// <summary>A Penn tag as treebanks spell it: <c>PRP$</c>.</summary>
    public static string Spelling(PennTag xpos) => s_penn[(int)xpos];

    /// <summary>The part of speech of a UD spelling; <see cref="PartOfSpeech.Other"/> if there is none.</summary>
    public static PartOfSpeech ParsePartOfSpeech(string spelling) => (PartOfSpeech)Math.Max(0, Array.IndexOf(s_universal, spelling));

    /// <summary>The tag of a treebank's spelling; <see cref="PennTag.Unknown"/> if there is none.</summary>
    public static PennTag ParsePennTag(string spelling) => (PennTag)Math.Max(0, Array.IndexOf(s_penn, spelling));
}
