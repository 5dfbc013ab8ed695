using Zindan.Language.Models;

namespace Zindan.Training.Packing;

/// <summary>The headers of the model files: whose data they come from, and the licence that follows from it.</summary>
public static class ModelHeaders
{
    private const string Licence = "CC BY-SA 4.0, see NOTICE";
    private const string Date = "2026-11-21";
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
}
