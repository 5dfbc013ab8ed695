using System.Collections.Immutable;
using Zindan.Core.Text;

namespace Zindan.Measuring.Sentences;

/// <summary>An event of an annotated sentence.</summary>
/// <param name="Type">Attack, Die, Arrest-Jail and others.</param>
/// <param name="Trigger">The words that tell it.</param>
/// <param name="Arguments">Roles and the words that fill them.</param>
internal sealed record AnnotatedEvent(string Type, Span Trigger, ImmutableArray<(string Role, Span Words)> Arguments);
