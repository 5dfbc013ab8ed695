namespace Zindan.Training.Learning;

/// <summary>Orders of training examples that depend on a seed alone.</summary>
public static class Shuffle
{
    /// <summary>The numbers below a count in an order of chance (Fisher and Yates).</summary>
    public static int[] Order(int count, SeededRandom random)
    {
        int[] order = [.. Enumerable.Range(0, count)];
        for (var i = count - 1; i > 0; i--)
        {
            var other = random.Next(i + 1);
            (order[i], order[other]) = (order[other], order[i]);
        }
        return order;
    }
}
