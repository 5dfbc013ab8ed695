using System.Collections.Immutable;
using System.Text.Json;
using Zindan.Core.Text;

namespace Zindan.Measuring.Sentences;

/// <summary>A sentence with its events, as the M2E2 corpus has them (Li et al. 2020): triggers and arguments by words.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Text">Its text.</param>
/// <param name="Events">Its events.</param>
internal sealed record AnnotatedSentence(string Id, string Text, ImmutableArray<AnnotatedEvent> Events)
{
    /// <summary>Reads one line.</summary>
    public static AnnotatedSentence Parse(string line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        var text = root.GetProperty("sentence").GetString()!;
        var spans = Spans(text, [.. root.GetProperty("words").EnumerateArray().Select(word => word.GetString()!)]);
        return new AnnotatedSentence(
            root.GetProperty("sentence_id").GetString()!,
            text,
            [
                .. root.GetProperty("golden-event-mentions")
                    .EnumerateArray()
                    .Select(told => new AnnotatedEvent(
                        told.GetProperty("event_type").GetString()!.Split(':')[1],
                        Cover(told.GetProperty("trigger"), spans),
                        [
                            .. told.GetProperty("arguments")
                                .EnumerateArray()
                                .Select(argument => (argument.GetProperty("role").GetString()!, Cover(argument, spans))),
                        ]
                    )),
            ]
        );
    }

    private static Span Cover(JsonElement words, ImmutableArray<Span> spans) =>
        spans[words.GetProperty("start").GetInt32()].Cover(spans[words.GetProperty("end").GetInt32() - 1]);

    private static ImmutableArray<Span> Spans(string text, IEnumerable<string> words)
    {
        var found = ImmutableArray.CreateBuilder<Span>();
        var at = 0;
        foreach (var word in words)
        {
            var start = text.IndexOf(word, at, StringComparison.Ordinal);
            start = start < 0 ? at : start;
            at = Math.Min(text.Length, start + word.Length);
            found.Add(new Span(start, at));
        }

        return found.ToImmutable();
    }
}
