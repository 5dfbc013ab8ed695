using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Zindan.Sources.Decoding;
using Zindan.Sources.Headers;

namespace Zindan.Sources.JsonLines;

/// <summary>Articles from JSON Lines: one object a line, with <c>id, title, text, published, source, url</c> and, if it must be said, <c>language</c>. A bad line is a problem of its own; empty lines are none.</summary>
internal sealed class JsonLinesReader(SourceOptions options)
{
    /// <summary>The items of a stream, in the order of its lines.</summary>
    /// <param name="stream">UTF-8, or UTF-16 with a byte-order mark. Its length has no limit, that of a line has.</param>
    /// <param name="location">The name for messages.</param>
    /// <param name="idStem">The stem of the ids of lines that give none.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async IAsyncEnumerable<SourceItem> ReadAsync(
        Stream stream,
        string location,
        string idStem,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var number = 0;
        await using var utf8 = AsUtf8(stream);
        await foreach (var bytes in LineSplitter.SplitAsync(utf8, options.MaximumBytes, cancellationToken).ConfigureAwait(false))
        {
            number++;
            var item = Read(
                bytes,
                $"{location}:{number.ToString(CultureInfo.InvariantCulture)}",
                $"{idStem}-{number.ToString(CultureInfo.InvariantCulture)}"
            );
            if (item is not null)
            {
                yield return item;
            }
        }

        if (number == 0)
        {
            yield return new SourceProblem(location, ProblemKind.Empty, "is empty");
        }
    }

    private SourceItem? Read(byte[]? bytes, string location, string idWithoutOwn)
    {
        if (bytes is null)
        {
            return TooLarge.Problem(location, options);
        }

        if (TextDecoder.Decode(bytes) is not { } text)
        {
            return new SourceProblem(location, ProblemKind.Binary, "is binary, not text");
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        try
        {
            return Draft(JsonLineParser.Parse(text), idWithoutOwn).ToItem(location);
        }
        catch (FormatException exception)
        {
            return new SourceProblem(
                location,
                ProblemKind.Malformed,
                exception.Message,
                "Each line must be one JSON object with a \"text\"."
            );
        }
    }

    private static ArticleDraft Draft(JsonLine line, string idWithoutOwn) =>
        new ArticleDraft
        {
            Id = line.Id ?? idWithoutOwn,
            Text = line.Text ?? throw new FormatException("has no \"text\""),
            Title = line.Title,
            Published = line.Published,
            Source = line.Source,
            Url = line.Url,
            Language = line.Language,
        }.Completed(HeaderRecognizer.Recognize(line.Text));

    private static Stream AsUtf8(Stream stream)
    {
        var buffered = new BufferedStream(stream);
        if (!buffered.CanSeek)
        {
            return buffered;
        }

        Span<byte> mark = stackalloc byte[2];
        var read = buffered.ReadAtLeast(mark, 2, throwOnEndOfStream: false);
        buffered.Position = 0;
        return read < 2 ? buffered
            : mark is [0xFF, 0xFE] || mark[1] == 0 ? Encoding.CreateTranscodingStream(buffered, Encoding.Unicode, Encoding.UTF8)
            : mark is [0xFE, 0xFF] || mark[0] == 0 ? Encoding.CreateTranscodingStream(buffered, Encoding.BigEndianUnicode, Encoding.UTF8)
            : buffered;
    }
}
