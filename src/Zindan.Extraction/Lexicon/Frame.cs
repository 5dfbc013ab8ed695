using System.Collections.Immutable;
using Zindan.Core.Entities;

namespace Zindan.Extraction.Lexicon;

/// <summary>A kind of happening or state, and the statements that its roles become.</summary>
/// <param name="Name">Its name in the table.</param>
/// <param name="EventType">The type of its event, or null for a state.</param>
/// <param name="Roles">Its roles, in order of the table.</param>
internal sealed record Frame(string Name, EventType? EventType, ImmutableArray<FrameRole> Roles);
