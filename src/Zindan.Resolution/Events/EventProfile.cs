using System.Collections.Immutable;
using Zindan.Core.Entities;
using Zindan.Core.Statements;
using Zindan.Resolution.Facts;
using Zindan.Resolution.Names;
using Zindan.Resolution.Prisons;

namespace Zindan.Resolution.Events;

/// <summary>All that is compared of an event as one article tells it.</summary>
internal sealed record EventProfile
{
    public required EventType Type { get; init; }

    public DateBounds When { get; init; }

    /// <summary>Keys of cities, regions and prisons' places where it happened; no countries.</summary>
    public ImmutableArray<string> Places { get; init; } = Sets.Empty;

    /// <summary>Keys of the regions in which the article says that those places lie; no countries.</summary>
    public ImmutableArray<string> Around { get; init; } = Sets.Empty;

    /// <summary>Whether all the places are parts of a country, in which towns lie.</summary>
    public bool IsInRegionOnly { get; init; }

    /// <summary>The places as they are written, for those who read the evidence.</summary>
    public ImmutableArray<string> PlaceNames { get; init; } = [];

    public ImmutableArray<string> Countries { get; init; } = Sets.Empty;

    /// <summary>All countries that the article speaks of.</summary>
    public ImmutableArray<string> CountriesTold { get; init; } = Sets.Empty;

    /// <summary>Whether the article says in which country it happened; else the country is the one that the article is about.</summary>
    public bool IsCountryStated { get; init; }

    public ImmutableArray<EventActor> Actors { get; init; } = [];

    /// <summary>"role key" of groups in it.</summary>
    public ImmutableArray<string> Groups { get; init; } = Sets.Empty;

    public ImmutableArray<EventCount> Counts { get; init; } = [];

    public ImmutableArray<PrisonName> Prisons { get; init; } = [];

    /// <summary>Whether it happened at a prison, named or not.</summary>
    public bool AtPrison { get; init; }

    /// <summary>The folded proper name ("2002 bali bombings"), or null.</summary>
    public string? Name { get; init; }

    /// <summary>Hashes of the quotes that tell of it, in order.</summary>
    public ImmutableArray<ulong> Quotes { get; init; } = [];

    /// <summary>Whether every statement about it says that it did not happen.</summary>
    public bool IsUnreal { get; init; }

    /// <summary>Of the break that its article mostly tells of, the people whom the article names.</summary>
    public ImmutableArray<PersonName> Cast { get; init; } = [];

    /// <summary>The people without titles whom its article names.</summary>
    public ImmutableArray<string> Company { get; init; } = Sets.Empty;

    /// <summary>Whether it is the only one of its kind in its article.</summary>
    public bool IsSole { get; init; }

    public required string Article { get; init; }

    public DateOnly? Published { get; init; }
}
