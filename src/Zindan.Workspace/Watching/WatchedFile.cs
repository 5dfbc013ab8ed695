using System.Collections.Immutable;

namespace Zindan.Workspace.Watching;

/// <summary>A file as the worker last read it, so that after a restart it reads only what changed.</summary>
/// <param name="Path">The path as the worker names it; the key.</param>
/// <param name="Size">Its size in bytes.</param>
/// <param name="Modified">When it was last written to, as the file system said.</param>
/// <param name="Articles">Ids of the articles it held, ordinally sorted; they leave when it does.</param>
public sealed record WatchedFile(string Path, long Size, DateTimeOffset Modified, ImmutableArray<string> Articles);
