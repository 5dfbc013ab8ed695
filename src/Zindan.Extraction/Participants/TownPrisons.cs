using Zindan.Extraction.Lexicon;

namespace Zindan.Extraction.Participants;

/// <summary>Tells that the prison in a town is the one called after it: "the civil prison in X … the X prison".</summary>
internal sealed class TownPrisons(ExtractionLexicon lexicon)
{
    /// <summary>The one prison without a name that stands in the town of a prison's name, or null.</summary>
    public Participant? Of(Participant named, IEnumerable<Participant> prisons) =>
        prisons.Where(prison => prison is { IsNamed: false, Place: { } town } && IsCalledAfter(named, town)).ToList() is [var only]
            ? only
            : null;

    /// <summary>Whether a prison is called by nothing but a town: "the X prison", not "X Central Prison".</summary>
    public bool IsCalledAfter(Participant prison, Participant town) =>
        prison.IsNamed && prison.Names.All(name => town.Names.Any(place => PrisonNameKey.IsOfTown(name, place, lexicon)));
}
