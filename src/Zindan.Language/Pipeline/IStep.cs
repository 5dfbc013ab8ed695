using Zindan.Language.Documents;

namespace Zindan.Language.Pipeline;

/// <summary>One step of a pipeline. It reads the layers it needs, decides, and then sets the layers it gives; it changes nothing else.</summary>
public interface IStep
{
    /// <summary>The layers that must be there before.</summary>
    Annotations Needs { get; }

    /// <summary>The layers that it sets.</summary>
    Annotations Gives { get; }

    /// <summary>Sets <see cref="Gives"/> on a document that has <see cref="Needs"/>. Safe to call for many documents at a time.</summary>
    void Apply(Document document);
}
