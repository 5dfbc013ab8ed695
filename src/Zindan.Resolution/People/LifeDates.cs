using Zindan.Core.Entities;
using Zindan.Core.Statements;
using Zindan.Resolution.Facts;

namespace Zindan.Resolution.People;

/// <summary>When an article says that somebody died, and when that he last did something: the dead do not act.</summary>
internal static class LifeDates
{
    /// <summary>The day by which the person was dead, and the day on which or after which the person acted or was caught.</summary>
    public static (DateOnly? Died, DateOnly? LastActed) Of(string person, ArticleFacts facts)
    {
        var (died, acted) = ((DateOnly?)null, (DateOnly?)null);
        foreach (var statement in facts.About(person))
        {
            if (statement.Stance != Stance.Asserted || facts.Entity(statement.Object).Attributes is not EventAttributes happening)
            {
                continue;
            }

            if (statement.Type == StatementType.KilledIn)
            {
                var latest = happening.When.Latest ?? facts.Reading.Article.Published;
                died = died is null || latest < died ? latest : died;
            }
            else if (statement.Type is StatementType.TookPartIn or StatementType.ArrestedIn && happening.When.Earliest is { } earliest)
            {
                acted = acted is null || earliest > acted ? earliest : acted;
            }
        }

        // An article that has the dead act has misread a date, or a rumour.
        return acted > died ? (died, null) : (died, acted);
    }
}
