using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace Zindan.Language.Models;

/// <summary>
/// Reads a packed model: a <see cref="ModelHeader"/>, then little-endian numbers and arrays, compressed with Brotli.
/// The counterpart that writes is the training tool's <c>ModelWriter</c>.
/// </summary>
public sealed class ModelReader : IDisposable
{
    private readonly string _fileName;
    private readonly BinaryReader _reader;

    /// <summary>Opens a model and checks its kind.</summary>
    /// <exception cref="ModelFormatException">The file is not a model, or one of another kind.</exception>
    public ModelReader(Stream stream, string kind, string fileName)
    {
        Header = ModelHeader.Read(stream, fileName);
        if (Header.Kind != kind)
        {
            throw new ModelFormatException($"{fileName}: holds a model of kind \"{Header.Kind}\", not \"{kind}\".");
        }
        _fileName = fileName;
        _reader = new BinaryReader(new BufferedStream(new BrotliStream(stream, CompressionMode.Decompress), 1 << 16), Encoding.UTF8);
    }

    /// <summary>What the file says of itself.</summary>
    public ModelHeader Header { get; }

    /// <summary>A whole number.</summary>
    public int ReadInt32() => Guard(_reader.ReadInt32);

    /// <summary>A floating-point number.</summary>
    public float ReadSingle() => Guard(_reader.ReadSingle);

    /// <summary>A string in UTF-8.</summary>
    public string ReadString() => Guard(_reader.ReadString);

    /// <summary>An array of plain numbers, preceded by its length.</summary>
    public T[] ReadArray<T>()
        where T : unmanaged =>
        Guard(() =>
        {
            var length = _reader.ReadInt32();
            if (length is < 0 or > 1 << 28)
            {
                throw new InvalidDataException($"array of {length} elements");
            }
            var array = new T[length];
            _reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(array.AsSpan()));
            return array;
        });

    /// <summary>Numbers in ascending order, stored as differences in seven-bit groups.</summary>
    public uint[] ReadAscending() => Guard(() => Ascending(ReadArray<byte>(), _reader.ReadInt32()));

    /// <summary>Fills an array from floating-point numbers of 16 bits.</summary>
    /// <exception cref="ModelFormatException">The file holds another number of them.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void ReadHalvesInto(Span<float> values)
    {
        var halves = ReadArray<Half>();
        if (halves.Length != values.Length)
        {
            throw new ModelFormatException($"{_fileName}: {halves.Length} numbers where {values.Length} belong; train the model again.");
        }
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = (float)halves[i];
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _reader.Dispose();

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static uint[] Ascending(ReadOnlySpan<byte> bytes, int count)
    {
        var values = new uint[count];
        var position = 0;
        uint previous = 0;
        for (var i = 0; i < values.Length; i++)
        {
            uint difference = 0;
            for (var shift = 0; ; shift += 7)
            {
                var next = bytes[position++];
                difference |= (uint)(next & 0x7F) << shift;
                if (next < 0x80)
                {
                    break;
                }
            }
            values[i] = previous += difference;
        }
        return values;
    }

    private T Guard<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception error)
            when (error is EndOfStreamException or InvalidDataException or IndexOutOfRangeException or InvalidOperationException)
        {
            throw new ModelFormatException($"{_fileName}: damaged or cut short ({error.Message}); train the model again.", error);
        }
    }
}
