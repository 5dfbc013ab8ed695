namespace Zindan.Resolution.Linking;

/// <summary>An entity of an article as one layer sees it.</summary>
/// <param name="Key">The entity's key.</param>
/// <param name="Bundle">What it shares with those that are taken for the same without comparing; its own key where nothing.</param>
/// <param name="Profile">What is compared.</param>
internal sealed record LayerMember<TProfile>(string Key, string Bundle, TProfile Profile);
