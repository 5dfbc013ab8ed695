namespace Zindan.Language.Documents;

/// <summary>Why a part of a sentence was lifted out of its core before parsing.</summary>
public enum SatelliteKind
{
    /// <summary>Who says so ("…, the ministry said", "according to police").</summary>
    Attribution,

    /// <summary>When ("on Friday", "late last month"), with its preposition.</summary>
    Time,

    /// <summary>An aside without a finite verb ("…, including two Afghans, …", "…, deputy head of the prison, …").</summary>
    Aside,

    /// <summary>An age between commas.</summary>
    Age,

    /// <summary>Where the article was written from.</summary>
    Dateline,

    /// <summary>Brackets and what they hold, most often the acronym of the name before.</summary>
    Bracket,
}
