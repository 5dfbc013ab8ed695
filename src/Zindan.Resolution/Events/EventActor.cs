using System.Collections.Immutable;
using Zindan.Core.Statements;
using Zindan.Resolution.Names;

namespace Zindan.Resolution.Events;

/// <summary>A named person in an event, with the role.</summary>
internal sealed record EventActor(StatementType Role, ImmutableArray<PersonName> Names);
