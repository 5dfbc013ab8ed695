namespace Zindan.Sources.Files;

/// <summary>A file that the walk came upon, before ids are given.</summary>
/// <param name="Root">The path given under which it was found.</param>
/// <param name="FullPath">Where it is.</param>
/// <param name="RelativePath">The way from the root, with <c>/</c>; the file's name where the root is the file itself.</param>
/// <param name="Location">The path as the user knows it.</param>
/// <param name="IsNamed">Whether the file itself was given, not a folder around it.</param>
internal sealed record FoundFile(string Root, string FullPath, string RelativePath, string Location, bool IsNamed);
