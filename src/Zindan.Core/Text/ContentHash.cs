using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Zindan.Core.Text;

/// <summary>SHA-256 over a list of fields, the same on every machine. Identifiers of everything extracted are made by it, never by chance.</summary>
/// <remarks>Each field goes in as its length in UTF-8 bytes (−1 for null) and then its bytes, so no two lists of fields run together.</remarks>
public static class ContentHash
{
    private const int KeyBytes = 12;

    /// <summary>An identifier of 24 lower-case hexadecimal digits (96 bits of the hash).</summary>
    public static string Key(params ReadOnlySpan<string?> fields) => Convert.ToHexStringLower(Compute(fields).AsSpan(0, KeyBytes));

    /// <summary>The whole hash, as <c>sha256:</c> and 64 lower-case hexadecimal digits.</summary>
    public static string Full(params ReadOnlySpan<string?> fields) => "sha256:" + Convert.ToHexStringLower(Compute(fields));

    private static byte[] Compute(ReadOnlySpan<string?> fields)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> length = stackalloc byte[sizeof(int)];
        foreach (var field in fields)
        {
            var bytes = field is null ? [] : Encoding.UTF8.GetBytes(field);
            BinaryPrimitives.WriteInt32LittleEndian(length, field is null ? -1 : bytes.Length);
            hash.AppendData(length);
            hash.AppendData(bytes);
        }

        return hash.GetHashAndReset();
    }
}
