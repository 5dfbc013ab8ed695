using Zindan.Language.Models;

namespace Zindan.Training.Packing;

/// <summary>The headers of the model files: whose data they come from, and the licence that follows from it.</summary>
public static class ModelHeaders
{
    private const string Licence = "CC BY-SA 4.0, see NOTICE";
    private const string Date = "2026-11-30";
    private const string Command = "dotnet run -c Release --project tools/Zindan.Training -- train --corpora ../shared/corpora";
    private const string Clusters = "word clusters of GloVe 6B (PDDL) and of spaCy's lookups data (MIT)";

    /// <summary>Header of the word clusters.</summary>
    public static ModelHeader WordClusters { get; } =
        new(
            "word-clusters",
            "Nested GloVe clusters and Brown clusters of English words",
            Clusters,
            "PDDL and MIT, see NOTICE",
            Date,
            Command
        );

    /// <summary>Header of the word vectors.</summary>
    public static ModelHeader WordVectors { get; } =
        new("word-vectors", "50 numbers for each of the most frequent English words", "GloVe 6B (PDDL)", "PDDL, see NOTICE", Date, Command);

    /// <summary>Header of the tagger.</summary>
    public static ModelHeader Tagger { get; } =
        new(
            "tagger",
            "English parts of speech and Penn tags",
            $"UD English EWT (CC BY-SA 4.0), UD English GUM (CC BY 4.0), {Clusters}",
            Licence,
            Date,
            Command
        );

    /// <summary>Header of the parser.</summary>
    public static ModelHeader Parser { get; } =
        new(
            "parser",
            "English dependencies in the UD convention",
            $"UD English EWT (CC BY-SA 4.0), UD English GUM (CC BY 4.0), GloVe 6B vectors (PDDL), {Clusters}",
            Licence,
            Date,
            Command
        );

    /// <summary>Header of the gazetteer.</summary>
    public static ModelHeader Gazetteer { get; } =
        new(
            "gazetteer",
            "Given and family names, towns, regions and countries, by hash",
            "GeoNames (CC BY 4.0), country codes (PDDL), popular names by country (CC0), NameDatabases (Unlicense)",
            "CC BY 4.0, see NOTICE",
            Date,
            Command
        );

    /// <summary>Header of the name typer.</summary>
    public static ModelHeader Names { get; } =
        new(
            "names",
            "English names of persons, locations and organisations",
            $"UNER English EWT (CC BY-SA 4.0), Wikigold (CC BY 4.0), UD English GUM (CC BY 4.0), {Clusters}",
            Licence,
            Date,
            Command
        );
}
