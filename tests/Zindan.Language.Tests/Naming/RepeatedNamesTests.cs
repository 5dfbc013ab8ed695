using Zindan.Language.Naming;

namespace Zindan.Language.Tests.Naming;

public sealed class RepeatedNamesTests
{
    private const int Sure = 4 * NameVotes.Weak;

    [TestCase("Rahim Odinaev fled .", 0, 2, NameType.Person, "Police caught Odinaev .", 2, 3)]
    [TestCase("the National Guard ( NG ) said", 1, 3, NameType.Organisation, "NG troops came .", 0, 1)]
    [TestCase("He lives in Kulob .", 3, 4, NameType.Location, "Kulob fell .", 0, 1)]
    public void ClearNamesVoteForTheSameWordsElsewhere(
        string clear,
        int start,
        int end,
        NameType type,
        string other,
        int votedStart,
        int votedEnd
    )
    {
        var votes = RepeatedNames.Vote(
            [clear.Split(' '), other.Split(' ')],
            [
                [new NameSpan(start, end, type, Sure)],
                [],
            ]
        );
        var expected = new NameVotes(other.Split(' ').Length);
        expected.ForName(votedStart, votedEnd, type, Sure / 2);
        Assert.That(votes[1].Scores.ToArray(), Is.EqualTo(expected.Scores.ToArray()));
    }

    [Test]
    public void NamesOfTwoTypesDoNotVote()
    {
        var votes = RepeatedNames.Vote(
            [
                ["Azam", "left"],
                ["in", "Azam"],
                ["Azam", "?"],
            ],
            [
                [new NameSpan(0, 1, NameType.Person, Sure)],
                [new NameSpan(1, 2, NameType.Location, Sure)],
                [],
            ]
        );
        Assert.That(votes[2].Scores.ToArray(), Is.All.Zero);
    }

    [Test]
    public void ANameDoesNotVoteForItself()
    {
        var votes = RepeatedNames.Vote(
            [
                ["Azam", "left"],
            ],
            [
                [new NameSpan(0, 1, NameType.Person, Sure)],
            ]
        );
        Assert.That(votes[0].Scores.ToArray(), Is.All.Zero);
    }
}
