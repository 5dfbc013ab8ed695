using System.Text;

namespace Zindan.Language.Models;

/// <summary>
/// The readable first lines of every packed model file: what it is, what it was learned from, under which licence it may be used,
/// when and with which command it was made.
/// </summary>
/// <param name="Kind">The model's kind, such as <c>tagger</c>; a reader refuses any other.</param>
/// <param name="Description">What the model does, in a sentence.</param>
/// <param name="Data">The data sets it was made from.</param>
/// <param name="Licence">The licence of this file.</param>
/// <param name="Date">The day of training, as <c>yyyy-MM-dd</c>.</param>
/// <param name="Command">The command that makes the file again.</param>
public sealed record ModelHeader(string Kind, string Description, string Data, string Licence, string Date, string Command)
{
    internal const string Magic = "Zindan model 1";

    /// <summary>The header as lines of UTF-8, ended by an empty line.</summary>
    public byte[] ToBytes() =>
        Encoding.UTF8.GetBytes(
            $"{Magic}\nkind: {Kind}\ndescription: {Description}\ndata: {Data}\nlicence: {Licence}\ndate: {Date}\ncommand: {Command}\n\n"
        );

    /// <summary>Reads a header, leaving the stream at the first byte behind it.</summary>
    /// <exception cref="ModelFormatException">The stream does not start with a header.</exception>
    public static ModelHeader Read(Stream stream, string fileName)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (ReadLine(stream) != Magic)
        {
            throw new ModelFormatException($"{fileName}: not a model file (its first line is not \"{Magic}\"); train it again.");
        }
        string Field(string name)
        {
            var line = ReadLine(stream);
            return line.StartsWith(name + ": ", StringComparison.Ordinal)
                ? line[(name.Length + 2)..]
                : throw new ModelFormatException($"{fileName}: the header lacks the line \"{name}: …\"; train the model again.");
        }
        var header = new ModelHeader(Field("kind"), Field("description"), Field("data"), Field("licence"), Field("date"), Field("command"));
        return ReadLine(stream).Length == 0
            ? header
            : throw new ModelFormatException($"{fileName}: the header does not end with an empty line; train the model again.");
    }

    private static string ReadLine(Stream stream)
    {
        const int longestLine = 4096;
        var bytes = new List<byte>();
        int next;
        while ((next = stream.ReadByte()) is not (-1 or '\n') && bytes.Count < longestLine)
        {
            bytes.Add((byte)next);
        }
        return Encoding.UTF8.GetString([.. bytes]);
    }
}
