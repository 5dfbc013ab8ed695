using System.Collections.Immutable;
using Zindan.Core.Entities;

namespace Zindan.Extraction.Lexicon;

/// <summary>An organisation of the table.</summary>
/// <param name="Name">Its usual name.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Country">Its country, or null.</param>
/// <param name="Names">All its names.</param>
internal sealed record KnownOrganisation(string Name, GroupKind Kind, string? Country, ImmutableArray<string> Names);
