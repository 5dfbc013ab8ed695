using Zindan.Settings;

namespace Zindan.Worker;

/// <summary>What one worker watches.</summary>
/// <param name="Folder">The folder's full path.</param>
/// <param name="Settings">How often it looks, and the feeds.</param>
internal sealed record WatchOptions(string Folder, WatchSettings Settings);
