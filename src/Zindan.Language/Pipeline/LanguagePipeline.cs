using Zindan.Core.Articles;
using Zindan.Language.Documents;

namespace Zindan.Language.Pipeline;

/// <summary>A list of steps whose order was checked when it was built. It holds no state: one instance serves any number of threads.</summary>
public sealed class LanguagePipeline
{
    /// <summary>Makes a pipeline.</summary>
    /// <exception cref="ArgumentException">A step needs a layer that no step before it gives, or gives one that is there already; the message names both.</exception>
    public LanguagePipeline(IEnumerable<IStep> steps)
    {
        Steps = [.. steps];
        var given = Annotations.None;
        foreach (var step in Steps)
        {
            var name = step.GetType().Name;
            if ((step.Needs & ~given) is var missing and not Annotations.None)
            {
                throw new ArgumentException($"The step {name} needs {missing}, which {GiverOf(missing)}.", nameof(steps));
            }

            if ((step.Gives & given) is var repeated and not Annotations.None)
            {
                throw new ArgumentException($"The step {name} gives {repeated}, which a step before it gives already.", nameof(steps));
            }

            given |= step.Gives;
        }
    }

    /// <summary>The steps in their order.</summary>
    public IReadOnlyList<IStep> Steps { get; }

    /// <summary>Runs all steps on an article. Any text is accepted.</summary>
    public Document Process(Article article)
    {
        var document = new Document(article);
        foreach (var step in Steps)
        {
            step.Apply(document);
        }

        return document;
    }

    private string GiverOf(Annotations missing) =>
        Steps.FirstOrDefault(step => (step.Gives & missing) != 0) is { } giver
            ? $"{giver.GetType().Name} gives only after it"
            : "no step gives";
}
