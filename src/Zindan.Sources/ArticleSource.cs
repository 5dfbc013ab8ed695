using System.Runtime.CompilerServices;
using Zindan.Sources.Files;
using Zindan.Sources.JsonLines;
using Zindan.Sources.Web;

namespace Zindan.Sources;

/// <summary>Articles from files, folders and addresses. What cannot be read is an item too, so that nothing is lost without a word.</summary>
public sealed class ArticleSource
{
    private readonly SourceOptions _options;
    private readonly JsonLinesReader _jsonLines;
    private readonly ContentReader _content;

    private readonly TimeProvider? _timeProvider;
    private readonly NetworkAccess? _access;

    /// <summary>Makes a source.</summary>
    /// <param name="options">Limits; null for the defaults.</param>
    /// <param name="timeProvider">The clock for time-outs and waits of the network; null for the system's.</param>
    /// <exception cref="ArgumentOutOfRangeException">A setting is out of its range.</exception>
    public ArticleSource(SourceOptions? options = null, TimeProvider? timeProvider = null)
        : this(options, timeProvider, access: null) { }

    internal ArticleSource(SourceOptions? options, TimeProvider? timeProvider, NetworkAccess? access)
    {
        _options = options ?? new SourceOptions();
        _options.Validate();
        _jsonLines = new JsonLinesReader(_options);
        _content = new ContentReader(_options);
        _timeProvider = timeProvider;
        _access = access;
    }

    /// <summary>Whether an argument is an address to fetch rather than a path.</summary>
    public static bool IsAddress(string pathOrUrl)
    {
        ArgumentNullException.ThrowIfNull(pathOrUrl);
        return pathOrUrl.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || pathOrUrl.StartsWith("https://", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Everything under paths and addresses: first what the file system refuses or nobody takes for an article, then the files in the order of the paths given and ordinally within each, then the addresses.</summary>
    /// <param name="pathsOrUrls">Files, folders (with all below them) and http(s) addresses. The network is reached only where one of these is an address.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async IAsyncEnumerable<SourceItem> ReadAsync(
        IReadOnlyList<string> pathsOrUrls,
        [EnumeratorCancellation] CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(pathsOrUrls);
        var listing = FileLister.List([.. pathsOrUrls.Where(path => !IsAddress(path))], cancellationToken);
        foreach (var other in listing.Others)
        {
            yield return other;
        }

        var locations = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in listing.Files)
        {
            await foreach (var item in ReadFileAsync(file, cancellationToken).ConfigureAwait(false))
            {
                yield return Unrepeated(item, locations);
            }
        }

        var addresses = pathsOrUrls.Where(IsAddress).Distinct(StringComparer.Ordinal).ToList();
        if (addresses.Count == 0)
        {
            yield break;
        }

        using var fetcher = new WebFetcher(_options, _timeProvider, _access);
        foreach (var address in addresses)
        {
            foreach (var item in await FetchAsync(fetcher, address, cancellationToken).ConfigureAwait(false))
            {
                yield return Unrepeated(item, locations);
            }
        }
    }

    /// <summary>The articles of one file: one, or many of a feed or JSON Lines.</summary>
    /// <param name="file">As <see cref="FileLister"/> gave it.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public IAsyncEnumerable<SourceItem> ReadFileAsync(SourceFile file, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(file);

        // A pipe or device has no length either, and to open it could wait for ever.
        return file.Length == 0 ? AsyncEnumerable.Repeat<SourceItem>(new SourceProblem(file.Location, ProblemKind.Empty, "is empty"), 1)
            : file.Format == FileFormat.JsonLines ? ReadLinesAsync(file, cancellationToken)
            : ReadWholeAsync(file, cancellationToken);
    }

    private async Task<IReadOnlyList<SourceItem>> FetchAsync(WebFetcher fetcher, string written, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(written, UriKind.Absolute, out var address))
        {
            return [new SourceProblem(written, ProblemKind.Malformed, "is no valid address", "Check its spelling.")];
        }

        var location = WebFetcher.Shown(address);
        try
        {
            var content = await fetcher.FetchAsync(address, state: null, cancellationToken).ConfigureAwait(false);
            var format = MediaTypes.Format(content.MediaType, content.Address);
            return await _content
                .ReadAsync(content.Bytes ?? [], format, location, location, content.Charset, content.Address, cancellationToken)
                .ConfigureAwait(false);
        }
        catch (FetchException exception)
        {
            return [exception.ToProblem(location)];
        }
    }

    private async IAsyncEnumerable<SourceItem> ReadLinesAsync(SourceFile file, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        FileStream? stream = null;
        SourceProblem? problem = null;
        try
        {
            stream = File.OpenRead(file.FullPath);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            problem = FileProblems.Of(file.Location, exception);
        }

        if (stream is null)
        {
            yield return problem!;
            yield break;
        }

        await using (stream)
        {
            await foreach (var item in _jsonLines.ReadAsync(stream, file.Location, file.Id, cancellationToken).ConfigureAwait(false))
            {
                yield return item;
            }
        }
    }

    private async IAsyncEnumerable<SourceItem> ReadWholeAsync(SourceFile file, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (file.Length > _options.MaximumBytes)
        {
            yield return TooLarge.Problem(file.Location, _options);
            yield break;
        }

        byte[]? bytes = null;
        SourceProblem? problem = null;
        try
        {
            bytes = await File.ReadAllBytesAsync(file.FullPath, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            problem = FileProblems.Of(file.Location, exception);
        }

        if (bytes is null)
        {
            yield return problem!;
            yield break;
        }

        foreach (
            var item in await _content
                .ReadAsync(bytes, file.Format, file.Location, file.Id, cancellationToken: cancellationToken)
                .ConfigureAwait(false)
        )
        {
            yield return item;
        }
    }

    private static SourceItem Unrepeated(SourceItem item, Dictionary<string, string> locations) =>
        item is not SourcedArticle { Article.Id: var id } || locations.TryAdd(id, item.Location)
            ? item
            : new SourceProblem(
                item.Location,
                ProblemKind.DuplicateId,
                $"has the id \"{id}\", as {locations[id]} has",
                "Give each article an id of its own."
            );
}
