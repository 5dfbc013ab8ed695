namespace Zindan.Sources.Headers;

/// <summary>Reads title, byline, date, outlet and address off the head and foot of an article's text. The text itself stays as it is.</summary>
/// <remarks>
/// A date counts as that of publication where a label says so, where it stands beside a byline or outlet, or where it is the only date
/// that has a line to itself in head or foot; then that of a dateline with its year; then that in the address. Where two of one rank
/// differ by more than a day there is none: relative dates of the text are resolved against it, and a wrong one is worse than none.
/// </remarks>
internal static class HeaderRecognizer
{
    private const int LongestDateLine = 50;
    private const int ToleratedDays = 1;

    /// <summary>What the text shows.</summary>
    public static RecognizedHeader Recognize(string text)
    {
        var (front, start) = FrontMatter.Read(text);
        var lines = TextLine.Of(text, start);
        var head = HeadReader.Read(lines);
        var foot = FootReader.Read(lines, head.Length);
        IReadOnlyList<LineFacts> all = [.. head.Lines, .. foot];
        var url = front.Url ?? Only(all.Select(fact => fact.Url));
        var dateline = lines.FirstOrDefault(line => line.IsText) is { } first ? DatelineReader.Read(first.Text) : default;
        var title = front.Title ?? all.Select(fact => fact.Title).FirstOrDefault(found => found is not null) ?? head.Title;
        return new RecognizedHeader
        {
            Title = title,
            Published = front.Published ?? Published(lines, all, dateline.Day, AddressReader.Day(url)),
            Source = front.Source ?? Source(head, foot, title) ?? dateline.Agency,
            Url = url,
            Byline = front.Byline ?? all.Select(fact => fact.Byline).FirstOrDefault(byline => byline is not null),
        };
    }

    private static DateOnly? Published(
        IReadOnlyList<TextLine> lines,
        IReadOnlyList<LineFacts> facts,
        DateOnly? dateline,
        DateOnly? inAddress
    )
    {
        var labelled = facts.Select(fact => fact.Published).OfType<DateOnly>().ToList();
        if (labelled.Count > 0)
        {
            return Agreed(labelled);
        }

        var bare = facts.Select(fact => fact.BareDate).OfType<DateOnly>().ToList();
        if (bare.Count > 0)
        {
            // Several days with a line to themselves are the headings of a chronicle.
            var anywhere = lines
                .Where(line => line.Text.Length <= LongestDateLine)
                .Select(line => DateReader.Read(line.Text))
                .OfType<DateOnly>();
            return Agreed([.. bare, .. anywhere, .. inAddress is { } day ? [day] : Array.Empty<DateOnly>()]);
        }

        return dateline ?? inAddress;
    }

    // Midnight lies between the day of one time zone and that of the next, so a day's difference is none.
    private static DateOnly? Agreed(List<DateOnly> days) => days.Max().DayNumber - days.Min().DayNumber <= ToleratedDays ? days[0] : null;

    private static string? Source(HeadFacts head, IReadOnlyList<LineFacts> foot, string? title)
    {
        var certain = head.Lines.Concat(foot).Select(fact => fact.Source).FirstOrDefault(source => source is not null);
        var isDated = head.Lines.Any(fact => fact.Published is not null || fact.BareDate is not null || fact.Byline is not null);
        var shaped = isDated && title is not null ? head.Shorts.FirstOrDefault(OutletReader.HasShape) : null;
        return certain ?? shaped ?? head.Lines.Select(fact => fact.PossibleSource).FirstOrDefault(source => source is not null);
    }

    private static string? Only(IEnumerable<string?> values) =>
        values.OfType<string>().Distinct(StringComparer.Ordinal).Take(2).ToList() is [var only] ? only : null;
}
