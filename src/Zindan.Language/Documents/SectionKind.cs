namespace Zindan.Language.Documents;

/// <summary>What a stretch of an article is for. Only <see cref="Body"/> is parsed as prose.</summary>
public enum SectionKind
{
    /// <summary>Running prose.</summary>
    Body,

    /// <summary>The article's headline, or a heading inside it: telegraphic grammar.</summary>
    Headline,

    /// <summary>Who wrote it.</summary>
    Byline,

    /// <summary>Where it was written from ("KHUJAND, Tajikistan —"), where that stands alone on its line; before prose it is a satellite of the clause.</summary>
    Dateline,

    /// <summary>When it was published ("June 18, 2016"), alone on its line.</summary>
    PublicationDate,

    /// <summary>Who published it, alone on its line.</summary>
    Outlet,

    /// <summary>What stands below a picture.</summary>
    Caption,

    /// <summary>What belongs to the page and not to the article: invitations to subscribe, share, read on.</summary>
    Boilerplate,

    /// <summary>A copy of what the article has said already.</summary>
    Repeat,
}
