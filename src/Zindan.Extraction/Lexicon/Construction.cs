using System.Collections.Immutable;

namespace Zindan.Extraction.Lexicon;

/// <summary>How grammatical slots map to the roles of a frame.</summary>
/// <param name="Name">Its name in the table.</param>
/// <param name="Roles">Slot to role; a role "-" takes the slot and does nothing with it.</param>
internal sealed record Construction(string Name, ImmutableDictionary<string, string> Roles);
