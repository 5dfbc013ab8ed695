namespace Zindan.Language.Parsing;

/// <summary>The relations of Universal Dependencies; of the subtypes those that change what a sentence says.</summary>
public enum DependencyRelation : byte
{
    /// <summary>Clausal modifier of a noun (<c>acl</c>).</summary>
    Acl,

    /// <summary>Relative clause (<c>acl:relcl</c>).</summary>
    AclRelcl,

    /// <summary>Adverbial clause (<c>advcl</c>).</summary>
    Advcl,

    /// <summary>Adverbial modifier (<c>advmod</c>).</summary>
    Advmod,

    /// <summary>Adjectival modifier (<c>amod</c>).</summary>
    Amod,

    /// <summary>Apposition (<c>appos</c>).</summary>
    Appos,

    /// <summary>Auxiliary (<c>aux</c>).</summary>
    Aux,

    /// <summary>Auxiliary of the passive (<c>aux:pass</c>).</summary>
    AuxPass,

    /// <summary>Preposition or possessive marker (<c>case</c>).</summary>
    Case,

    /// <summary>Coordinating conjunction (<c>cc</c>).</summary>
    Cc,

    /// <summary>Clausal complement with its own subject (<c>ccomp</c>).</summary>
    Ccomp,

    /// <summary>Compound (<c>compound</c>).</summary>
    Compound,

    /// <summary>Particle of a phrasal verb (<c>compound:prt</c>).</summary>
    CompoundPrt,

    /// <summary>Conjunct (<c>conj</c>).</summary>
    Conj,

    /// <summary>Copula (<c>cop</c>).</summary>
    Cop,

    /// <summary>Clausal subject (<c>csubj</c>).</summary>
    Csubj,

    /// <summary>Clausal subject of a passive (<c>csubj:pass</c>).</summary>
    CsubjPass,

    /// <summary>Unspecified (<c>dep</c>).</summary>
    Dep,

    /// <summary>Determiner (<c>det</c>).</summary>
    Det,

    /// <summary>Discourse element (<c>discourse</c>).</summary>
    Discourse,

    /// <summary>Dislocated element (<c>dislocated</c>).</summary>
    Dislocated,

    /// <summary>Expletive (<c>expl</c>).</summary>
    Expl,

    /// <summary>Part of a fixed expression (<c>fixed</c>).</summary>
    Fixed,

    /// <summary>Part of a flat name or the like (<c>flat</c>).</summary>
    Flat,

    /// <summary>Part of a word written apart (<c>goeswith</c>).</summary>
    Goeswith,

    /// <summary>Indirect object (<c>iobj</c>).</summary>
    Iobj,

    /// <summary>List item (<c>list</c>).</summary>
    List,

    /// <summary>Subordinating marker (<c>mark</c>).</summary>
    Mark,

    /// <summary>Nominal modifier (<c>nmod</c>).</summary>
    Nmod,

    /// <summary>Title or description in front of a name (<c>nmod:desc</c>).</summary>
    NmodDesc,

    /// <summary>Possessive modifier (<c>nmod:poss</c>).</summary>
    NmodPoss,

    /// <summary>Nominal modifier without preposition, as a time or a measure (<c>nmod:unmarked</c>).</summary>
    NmodUnmarked,

    /// <summary>Nominal subject (<c>nsubj</c>).</summary>
    Nsubj,

    /// <summary>Nominal subject of a passive (<c>nsubj:pass</c>).</summary>
    NsubjPass,

    /// <summary>Numeral modifier (<c>nummod</c>).</summary>
    Nummod,

    /// <summary>Object (<c>obj</c>).</summary>
    Obj,

    /// <summary>Oblique nominal (<c>obl</c>).</summary>
    Obl,

    /// <summary>Agent of a passive (<c>obl:agent</c>).</summary>
    OblAgent,

    /// <summary>Oblique nominal without preposition, as a time or a measure (<c>obl:unmarked</c>).</summary>
    OblUnmarked,

    /// <summary>Left over by an ellipsis (<c>orphan</c>).</summary>
    Orphan,

    /// <summary>Side by side, without subordination (<c>parataxis</c>).</summary>
    Parataxis,

    /// <summary>Punctuation (<c>punct</c>).</summary>
    Punct,

    /// <summary>Corrected by the speaker (<c>reparandum</c>).</summary>
    Reparandum,

    /// <summary>The head of the sentence (<c>root</c>).</summary>
    Root,

    /// <summary>Addressee (<c>vocative</c>).</summary>
    Vocative,

    /// <summary>Clausal complement without subject of its own (<c>xcomp</c>).</summary>
    Xcomp,
}
