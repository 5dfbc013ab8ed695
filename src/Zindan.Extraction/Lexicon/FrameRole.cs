using System.Collections.Immutable;
using Zindan.Core.Entities;
using Zindan.Core.Statements;

namespace Zindan.Extraction.Lexicon;

/// <summary>One role of a frame and the statement that its filler gets.</summary>
/// <param name="Name">The role.</param>
/// <param name="Statement">The statement it becomes.</param>
/// <param name="Object">The role that fills the object, or null where that is the event.</param>
/// <param name="Fillers">The labels that may fill it.</param>
internal sealed record FrameRole(string Name, StatementType Statement, string? Object, ImmutableArray<EntityLabel> Fillers);
