using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace Zindan.Language.Models;

/// <summary>Tells the processor what will be read soon, so that several loads from memory are under way at a time; never changes a result.</summary>
internal static class Prefetch
{
    /// <summary>Asks for the line of the cache that holds an element; does nothing where the processor has no such instruction.</summary>
    public static unsafe void Of<T>(ref readonly T element)
    {
        if (Sse.IsSupported)
        {
            // The address may be stale by then if the collector moves the array: a wrong line is loaded, and nothing else happens.
            Sse.Prefetch0(Unsafe.AsPointer(ref Unsafe.AsRef(in element)));
        }
    }
}
