using System.Collections.Immutable;
using Zindan.Core.Statements;
using Zindan.Resolution.Names;

namespace Zindan.Resolution.Events;

/// <summary>A named person in an event, with the role.</summary>
internal sealed record EventActor(StatementType Role, ImmutableArray<PersonName> Names)
{
    /// <summary>Whether any words of the names have the same consonants: without that no comparing is needed.</summary>
    public bool MayBe(EventActor other)
    {
        foreach (var name in Names)
        {
            foreach (var token in name.Tokens)
            {
                foreach (var theirs in other.Names)
                {
                    foreach (var candidate in theirs.Tokens)
                    {
                        if (token.Skeleton == candidate.Skeleton)
                        {
                            return true;
                        }
                    }
                }
            }
        }

        return false;
    }
}
