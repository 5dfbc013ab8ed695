using Zindan.Sources;

namespace Zindan.Building;

/// <summary>Is told of everything that the intake meets, in the order of the sources.</summary>
public interface IIntakeProgress
{
    /// <summary>An article, a problem or a file passed over was met.</summary>
    void Met(SourceItem item);
}
