using System.Net;

namespace Zindan.Sources.Web;

/// <summary>How names become addresses, and which of those a redirect may lead to.</summary>
/// <param name="ResolveAsync">The addresses of a host name.</param>
/// <param name="IsPublic">Whether a redirect may lead to the address.</param>
internal sealed record NetworkAccess(Func<string, CancellationToken, Task<IPAddress[]>> ResolveAsync, Func<IPAddress, bool> IsPublic)
{
    /// <summary>The machine's name resolution, and the public internet.</summary>
    public static NetworkAccess Default { get; } = new(Dns.GetHostAddressesAsync, PublicAddress.Is);
}
