using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text;
using Zindan.Language.Models;

namespace Zindan.Training.Packing;

/// <summary>Writes a packed model, the counterpart of <see cref="ModelReader"/>.</summary>
public sealed class ModelWriter : IDisposable
{
    private readonly BinaryWriter _writer;

    /// <summary>Starts a model with its header.</summary>
    public ModelWriter(Stream stream, ModelHeader header)
    {
        stream.Write(header.ToBytes());
        _writer = new BinaryWriter(new BrotliStream(stream, CompressionLevel.SmallestSize, leaveOpen: true), Encoding.UTF8);
    }

    /// <summary>Writes a whole number.</summary>
    public void Write(int value) => _writer.Write(value);

    /// <summary>Writes a floating-point number.</summary>
    public void Write(float value) => _writer.Write(value);

    /// <summary>Writes a string.</summary>
    public void Write(string value) => _writer.Write(value);

    /// <summary>Writes an array and its length.</summary>
    public void WriteArray<T>(ReadOnlySpan<T> values)
        where T : unmanaged
    {
        _writer.Write(values.Length);
        _writer.Write(MemoryMarshal.AsBytes(values));
    }

    /// <summary>Writes ascending numbers as differences in seven-bit groups.</summary>
    public void WriteAscending(ReadOnlySpan<uint> values)
    {
        var bytes = new List<byte>(values.Length * 2);
        uint previous = 0;
        foreach (var value in values)
        {
            var difference = value - previous;
            previous = value;
            while (difference >= 0x80)
            {
                bytes.Add((byte)(difference | 0x80));
                difference >>= 7;
            }
            bytes.Add((byte)difference);
        }
        WriteArray<byte>(CollectionsMarshal.AsSpan(bytes));
        _writer.Write(values.Length);
    }

    /// <summary>Writes floating-point numbers at half precision.</summary>
    public void WriteHalves(ReadOnlySpan<float> values)
    {
        var halves = new Half[values.Length];
        for (var i = 0; i < halves.Length; i++)
        {
            halves[i] = (Half)values[i];
        }
        WriteArray<Half>(halves);
    }

    /// <inheritdoc/>
    public void Dispose() => _writer.Dispose();
}
