namespace Zindan.Training.Learning;

/// <summary>Cuts data so that every example is seen once by a model that did not learn from it (jackknifing).</summary>
public static class Folds
{
    /// <summary>Runs a function on each fold and what is left without it; two at a time.</summary>
    /// <param name="count">How many examples there are.</param>
    /// <param name="folds">How many folds, 2 or more.</param>
    /// <param name="run">Gets the indices to learn from and those held out.</param>
    public static void Run(int count, int folds, Action<int[], int[]> run) =>
        Parallel.For(
            0,
            folds,
            new ParallelOptions { MaxDegreeOfParallelism = 2 },
            fold =>
            {
                var all = Enumerable.Range(0, count).ToLookup(index => index * folds / count == fold);
                run([.. all[false]], [.. all[true]]);
            }
        );
}
