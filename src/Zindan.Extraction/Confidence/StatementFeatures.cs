using Zindan.Core.Entities;
using Zindan.Core.Statements;

namespace Zindan.Extraction.Confidence;

/// <summary>What is known of a statement that tells how likely it is right: its rules, its ends, its evidence.</summary>
public static class StatementFeatures
{
    private const string RepairPrefix = "repair:";

    /// <summary>The features of a statement, each once.</summary>
    /// <param name="statement">The statement, with its trace.</param>
    /// <param name="ends">The entities of its reading.</param>
    public static IReadOnlyCollection<string> Of(Statement statement, RatedEnds ends)
    {
        ArgumentNullException.ThrowIfNull(statement);
        ArgumentNullException.ThrowIfNull(ends);
        var (subject, @object) = (ends[statement.Subject], ends[statement.Object]);
        var type = statement.Type.ToString();
        var features = new SortedSet<string>(StringComparer.Ordinal)
        {
            "bias",
            $"type:{type}",
            $"stance:{statement.Stance}",
            $"subject:{End(subject)}",
            $"object:{End(@object)}",
            $"{type}:{End(subject)}",
            $"{type}>{End(@object)}",
            $"evidence:{Length(statement.Evidence.Quote)}",
            $"subject-mentions:{Math.Min(subject.Mentions.Length, 3)}",
            $"object-mentions:{Math.Min(@object.Mentions.Length, 3)}",
            $"subject-rivals:{subject.Label}:{Math.Min(ends.Rivals(subject), 2)}",
            $"object-rivals:{@object.Label}:{Math.Min(ends.Rivals(@object), 3)}",
            $"subject-statements:{Math.Min(ends.Statements(subject), 3)}",
            $"object-statements:{Math.Min(ends.Statements(@object), 4)}",
        };
        if (statement.Speaker is not null)
        {
            features.Add("speaker");
        }

        if (statement.Evidence.Quote.Contains(',', StringComparison.Ordinal))
        {
            features.Add("evidence:comma");
        }

        var repairs = 0;
        foreach (var rule in statement.Trace)
        {
            if (rule.StartsWith(RepairPrefix, StringComparison.Ordinal))
            {
                repairs++;
                continue;
            }

            features.Add($"rule:{rule}");
            if (rule.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon)
            {
                features.Add($"rules:{rule[..colon]}");
            }
        }

        features.Add($"repairs:{Math.Min(repairs, 3)}");
        return features;
    }

    private static string End(Entity entity) =>
        entity.Attributes switch
        {
            EventAttributes told => $"Event.{told.Type}",
            CohortAttributes cohort => cohort.Count.IsUnknown ? "Cohort" : "Cohort.counted",
            _ => entity.IsNamed ? $"{entity.Label}.named" : $"{entity.Label}.{Article(entity.Name)}",
        };

    // "the suspect" was told before, "a suspect" is new, "suspect" is a headline's.
    private static string Article(string description)
    {
        var word = description.Split(' ', 2)[0];
        return word.Equals("the", StringComparison.OrdinalIgnoreCase) ? "the"
            : word.Equals("a", StringComparison.OrdinalIgnoreCase) || word.Equals("an", StringComparison.OrdinalIgnoreCase) ? "a"
            : "bare";
    }

    private static string Length(string quote) =>
        quote.Count(letter => letter == ' ') switch
        {
            < 4 => "short",
            < 9 => "middling",
            < 18 => "long",
            _ => "very-long",
        };
}
