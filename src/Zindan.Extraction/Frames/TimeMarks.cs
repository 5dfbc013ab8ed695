using Zindan.Extraction.Participants;

namespace Zindan.Extraction.Frames;

/// <summary>Marks the tokens that stand in a time expression: they name nobody.</summary>
internal static class TimeMarks
{
    /// <summary>For each token whether it does.</summary>
    public static bool[] Of(ParticipantMap map)
    {
        var marks = new bool[map.Grammar.Count];
        foreach (var time in map.Document.Times)
        {
            marks.AsSpan(time.Tokens.Start, time.Tokens.Length).Fill(true);
        }

        return marks;
    }
}
