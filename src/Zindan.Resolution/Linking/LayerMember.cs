namespace Zindan.Resolution.Linking;

/// <summary>An entity of an article as one layer sees it.</summary>
/// <param name="key">The entity's key.</param>
/// <param name="bundle">What it shares with those that are taken for the same without comparing; its own key where nothing.</param>
/// <param name="profile">What is compared.</param>
internal sealed class LayerMember<TProfile>(string key, string bundle, TProfile profile)
{
    public string Key { get; } = key;

    public string Bundle { get; private set; } = bundle;

    public TProfile Profile { get; } = profile;

    /// <summary>The item that stands for it, where its bundle is taken apart.</summary>
    public LinkItem<TProfile>? Part { get; set; }

    /// <summary>The item that stands for it, once the layer has made one.</summary>
    public LinkItem<TProfile> Item => Part ?? Home!.Items[0];

    private Bundle<TProfile>? Home { get; set; }

    /// <summary>Puts it into its bundle.</summary>
    public void Enter(Bundle<TProfile> home)
    {
        Home = home;
        // One text for all of them: ten thousand copies of a name are memory.
        Bundle = home.Name;
    }
}
