using Zindan.Core.Graphs;

namespace Zindan.Graph.Export;

/// <summary>One file of an export.</summary>
/// <param name="FileName">The name it usually has.</param>
/// <param name="Write">Writes it as UTF-8 without byte-order mark, with LF.</param>
public sealed record ExportPart(string FileName, Action<KnowledgeGraph, Stream> Write);
