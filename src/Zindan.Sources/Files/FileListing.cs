using System.Collections.Immutable;

namespace Zindan.Sources.Files;

/// <summary>The files under some paths.</summary>
/// <param name="Files">What can be read, in the order of the paths given and ordinally within a folder.</param>
/// <param name="Others">What cannot be or is passed over, in the same order.</param>
public sealed record FileListing(ImmutableArray<SourceFile> Files, ImmutableArray<SourceItem> Others);
