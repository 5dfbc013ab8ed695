namespace Zindan.Resolution.Nodes;

/// <summary>Finds the entities of articles as they are now.</summary>
internal interface IMemberSource
{
    /// <summary>The entity with a key, which exists.</summary>
    NodeMember Member(string key);

    /// <summary>All entities of an article; none where it is gone.</summary>
    IEnumerable<NodeMember> MembersIn(string articleId);
}
