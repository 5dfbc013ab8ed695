using Zindan.Core.Articles;
using Zindan.Core.Entities;

namespace Zindan.Resolution.Nodes;

/// <summary>An entity of an article that is part of a node.</summary>
internal readonly record struct NodeMember(Entity Entity, ArticleHeader Article);
