using System.Collections.Immutable;
using Zindan.Core.Statements;

namespace Zindan.Extraction.Factuality;

/// <summary>How surely a proposition is meant, and who says so.</summary>
/// <param name="Stance">The stance that its cues add up to.</param>
/// <param name="Speaker">Who says so, as written, or null where the article itself does.</param>
/// <param name="SpeakerToken">The head of the phrase that names who speaks, or −1.</param>
/// <param name="IsDropped">Whether it is only imagined or conditional and must become no statement.</param>
/// <param name="Rules">The cues that decided, for the trace.</param>
internal sealed record FactualityReading(Stance Stance, string? Speaker, int SpeakerToken, bool IsDropped, ImmutableArray<string> Rules);
