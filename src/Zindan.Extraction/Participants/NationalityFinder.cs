using Zindan.Core.Entities;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Participants;

/// <summary>Gives people listed among others the nationality of those ("two Tajik citizens, X and Y"), and states nationality as an adjective would.</summary>
internal static class NationalityFinder
{
    /// <summary>Hands nationality down from the people counted to those named among them.</summary>
    public static void HandDown(ParticipantMap map)
    {
        foreach (var member in map.All)
        {
            if (member is { Label: EntityLabel.Person } && map.Current(member.MemberOf) is { Nationality: { } nationality })
            {
                member.Nationality ??= nationality;
            }
        }
    }

    /// <summary>The word of nationality, in the singular: "Afghans" is "Afghan".</summary>
    public static string Adjective(NationalityMention nationality, string text)
    {
        var word = nationality.Span.Of(text);
        return
            word.Length > 4
            && word.EndsWith('s')
            && !word.EndsWith("ss", StringComparison.Ordinal)
            && !word.Contains(' ', StringComparison.Ordinal)
            ? word[..^1]
            : word;
    }
}
