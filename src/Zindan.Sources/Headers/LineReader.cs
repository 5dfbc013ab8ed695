using System.Text.RegularExpressions;

namespace Zindan.Sources.Headers;

/// <summary>Reads one line of head or foot. Every piece of the line must be of a known kind, so that a sentence of the text is never taken for one.</summary>
internal static partial class LineReader
{
    private const int LongestLine = 250;
    private const int MostPlaceWords = 3;

    /// <summary>What the line says, or null where it is no such line.</summary>
    public static LineFacts? Read(string line) =>
        line.Length > LongestLine ? null : ReadPiece(line) ?? ReadPieces(line) ?? ReadDateAtEnd(line) ?? ReadDateAtStart(line);

    private static LineFacts? ReadPiece(string piece)
    {
        if (PublicationDate.Read(piece) is { } published)
        {
            return new LineFacts
            {
                Published = published,
                Byline = PostedByPattern().Match(piece) is { Success: true } by ? by.Groups["names"].Value : null,
            };
        }

        if (PublicationDate.IsOtherDate(piece) || NoisePattern().IsMatch(piece))
        {
            return new LineFacts();
        }

        if (DateReader.Read(piece) is { } day)
        {
            return new LineFacts { BareDate = day, HasTime = DateReader.HasTime(piece) };
        }

        if (AddressReader.Read(piece) is { } url)
        {
            return new LineFacts { Url = url };
        }

        if (OutletReader.ReadLabelled(piece) is { } labelled)
        {
            return new LineFacts { Source = labelled };
        }

        if (TitlePattern().Match(piece) is { Success: true } title)
        {
            return new LineFacts { Title = title.Groups["title"].Value };
        }

        var bare = piece.Trim('(', ')', '[', ']', '-', '–', '—', ' ');
        return OutletReader.IsKnown(bare) ? new LineFacts { Source = bare }
            : BylineReader.Read(piece) is { } byline ? Byline(byline)
            : null;
    }

    private static LineFacts Byline(string byline)
    {
        var pieces = byline.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var outlet = pieces.FirstOrDefault(OutletReader.IsKnown);
        var names = PlacePattern().Replace(pieces.Length > 0 ? pieces[0] : byline, "");
        return new LineFacts
        {
            Byline = names,
            Source = outlet,
            PossibleSource = pieces.Skip(1).FirstOrDefault(OutletReader.HasShape),
        };
    }

    private static LineFacts? ReadPieces(string line)
    {
        var separators = SeparatorPattern().Matches(line);
        if (separators.Count == 0)
        {
            return null;
        }

        var pieces = SeparatorPattern().Split(line).Select(piece => piece.Trim()).Where(piece => piece.Length > 0).ToList();
        var facts = pieces.ConvertAll(piece => ReadPiece(piece) ?? ReadDateAtEnd(piece) ?? ReadDateAtStart(piece));
        if (facts.TrueForAll(fact => fact is null))
        {
            return null;
        }

        var unknown = pieces.Where((_, i) => facts[i] is null).ToList();
        var hasDashes = separators.Any(separator => separator.Value.AsSpan().Trim() is "-" or "–" or "—");
        var together = Together([.. facts.OfType<LineFacts>()]);
        var named = together.Byline is not null || together.Source is not null;
        if (unknown.Count == 0)
        {
            return named && together.BareDate is { } sure
                ? together with
                {
                    Published = together.Published ?? sure,
                    BareDate = null,
                }
                : together;
        }

        // "Headline | Outlet", as page titles have it.
        if (unknown.Count == 1 && facts[0] is null && together is { Source: not null, Byline: null } && unknown[0].Split(' ').Length > 2)
        {
            return together with { Title = unknown[0], Published = together.Published ?? together.BareDate, BareDate = null };
        }

        var possible = unknown.FirstOrDefault(OutletReader.HasShape);
        return hasDashes && !named && together.Published is null && possible is null ? null
            : unknown.Exists(piece => piece.Split(' ').Length > MostPlaceWords + 2) && together.Published is null ? null
            : named || possible is not null
                ? together with
                {
                    Published = together.Published ?? together.BareDate,
                    BareDate = null,
                    Source = together.Source ?? (together.BareDate is null && together.Published is null ? null : possible),
                }
            : together;
    }

    private static LineFacts Together(IReadOnlyList<LineFacts> facts) =>
        new()
        {
            Published = facts.Select(fact => fact.Published).FirstOrDefault(day => day is not null),
            BareDate = facts.Select(fact => fact.BareDate).FirstOrDefault(day => day is not null),
            HasTime = facts.Any(fact => fact.HasTime),
            Title = facts.Select(fact => fact.Title).FirstOrDefault(title => title is not null),
            Byline = facts.Select(fact => fact.Byline).FirstOrDefault(byline => byline is not null),
            Source = facts.Select(fact => fact.Source).FirstOrDefault(source => source is not null),
            PossibleSource = facts.Select(fact => fact.PossibleSource).FirstOrDefault(source => source is not null),
            Url = facts.Select(fact => fact.Url).FirstOrDefault(url => url is not null),
        };

    private static LineFacts? ReadDateAtEnd(string line)
    {
        if (DateReader.ReadEnd(line) is not { Start: > 0 } found)
        {
            return null;
        }

        var head = OnPattern().Replace(line[..found.Start].TrimEnd(' ', ',', '(', ':'), "").TrimEnd(' ', ',', '(', ':');
        return Beside(head, found.Day)
            ?? (line[..found.Start].TrimEnd().EndsWith(',') && IsPlace(head) ? new LineFacts { BareDate = found.Day } : null);
    }

    private static LineFacts? ReadDateAtStart(string line)
    {
        if (DateReader.ReadStart(line) is not { } found || found.Length == line.Length)
        {
            return null;
        }

        var rest = line[found.Length..].Trim(' ', ',', '(', ')', '-', '–', '—', ':');
        return Beside(rest, found.Day);
    }

    private static LineFacts? Beside(string words, DateOnly day) =>
        OutletReader.IsKnown(words) || OutletReader.HasShape(words) ? new LineFacts { Published = day, Source = words }
        : BylineReader.Read(words) is { } byline ? Byline(byline) with { Published = day }
        : null;

    private static bool IsPlace(string words) =>
        words.Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 and <= MostPlaceWords } pieces
        && pieces.All(piece => char.IsUpper(piece[0]) && piece.TrimEnd(',').All(c => char.IsLetter(c) || c is '-' or '’' or '\''));

    [GeneratedRegex("\\s*[|•·‖]\\s*|\\s+[-–—]\\s+|\\s*//\\s+")]
    private static partial Regex SeparatorPattern();

    [GeneratedRegex("^(?:title|headline|subject)\\s*:\\s*(?<title>\\S.*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TitlePattern();

    [GeneratedRegex("\\s+(?:in|at|for)\\s+\\p{Lu}.*$", RegexOptions.CultureInvariant)]
    private static partial Regex PlacePattern();

    [GeneratedRegex("[\\s,]+on:?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OnPattern();

    [GeneratedRegex(
        "^(?:posted|published)\\s+by:?\\s+(?<names>.+?)(?:\\s+on\\s|\\s*,\\s)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex PostedByPattern();

    // What stands between the pieces: times of day, reading times, counts, places to click.
    [GeneratedRegex(
        "^(?:\\d{1,2}[:.]\\d{2}(?:\\s*[ap]\\.?m\\.?)?(?:\\s*[A-Z]{2,4})?|\\d+\\s*-?\\s*min(?:ute)?s?(?:\\s+read)?|reading time:?.*|[\\d,.]+k?\\s+(?:comments?|views?|shares?|likes?|reads?|words|replies)|no comments|comments?(?:\\s*\\(\\d+\\))?|share(?: this)?|tweet|print|e-?mail|save|listen|follow(?: us)?|aa|a\\s?a\\s?a|facebook|twitter|whatsapp|telegram|updated?|leave a comment)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex NoisePattern();
}
