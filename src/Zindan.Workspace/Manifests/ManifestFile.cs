using System.Collections.Immutable;
using System.Text.Json;
using Zindan.Workspace.Files;

namespace Zindan.Workspace.Manifests;

/// <summary>Reads and replaces <c>manifest.json</c>.</summary>
internal static class ManifestFile
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { WriteIndented = true, NewLine = "\n" };

    /// <returns>The manifest, or null where there is none.</returns>
    /// <exception cref="WorkspaceException">A newer program made it, or it is damaged.</exception>
    public static Manifest? Read(string path)
    {
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(path);
        }
        catch (Exception cause) when (cause is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
        catch (Exception cause) when (FileFault.IsOne(cause))
        {
            throw FileFault.OnRead(path, cause);
        }

        try
        {
            // The format first: of a newer one nothing else is known.
            var format = JsonSerializer.Deserialize<Heading>(bytes, Options)?.Format;
            if (format > Manifest.CurrentFormat)
            {
                throw new WorkspaceException(
                    $"{path} was made by a newer program (format {format}; this one knows up to {Manifest.CurrentFormat}). Update the program, or choose another folder with --workspace."
                );
            }

            return JsonSerializer.Deserialize<Content>(bytes, Options)?.ToManifest() ?? throw new JsonException("It is empty.");
        }
        catch (JsonException cause)
        {
            throw new WorkspaceException(
                $"{path} is damaged: {cause.Message} Restore it from a copy, or delete the folder's contents but for {WorkspaceLayout.RulingsName} and build anew.",
                cause
            );
        }
    }

    public static void Write(string path, Manifest manifest) =>
        AtomicFile.Write(path, stream => JsonSerializer.Serialize(stream, Content.Of(manifest), Options));

    private sealed record Heading(int Format);

    private sealed record Content(
        int Format,
        string Id,
        long Generation,
        SavedGraph? Graph,
        string? GraphMadeFrom,
        ImmutableArray<SegmentLength> Catalog,
        ImmutableArray<SegmentLength> Articles,
        ImmutableArray<SegmentLength> Readings,
        ImmutableSortedDictionary<string, Delivery> Deliveries
    )
    {
        public static Content Of(Manifest manifest) =>
            new(
                Manifest.CurrentFormat,
                manifest.Id,
                manifest.Generation,
                manifest.Graph,
                manifest.GraphMadeFrom,
                manifest.Catalog,
                manifest.Articles,
                manifest.Readings,
                manifest.Deliveries
            );

        public Manifest ToManifest() =>
            Format < 1 || string.IsNullOrEmpty(Id) || Catalog.IsDefault || Articles.IsDefault || Readings.IsDefault
                ? throw new JsonException("A field is missing.")
                : new Manifest
                {
                    Id = Id,
                    Generation = Generation,
                    Graph = Graph,
                    GraphMadeFrom = GraphMadeFrom,
                    Catalog = Catalog,
                    Articles = Articles,
                    Readings = Readings,
                    Deliveries = (Deliveries ?? ImmutableSortedDictionary<string, Delivery>.Empty).WithComparers(StringComparer.Ordinal),
                };
    }
}
