namespace Zindan.Workspace.Manifests;

/// <summary>How far a database has come. A generation is that of a saved graph.</summary>
/// <param name="Complete">What it has in full, or null for an empty one.</param>
/// <param name="Begun">What was being written to it when last heard of, or null.</param>
internal sealed record Delivery(long? Complete, long? Begun);
