namespace Zindan.Workspace.Manifests;

/// <summary>A graph in a file.</summary>
/// <param name="Generation">The commit that wrote it; names the file.</param>
/// <param name="Hash"><c>sha256:</c> and 64 hexadecimal digits over the file's bytes.</param>
internal sealed record SavedGraph(long Generation, string Hash);
