using Zindan.Core.Statements;

namespace Zindan.Language.Masks.Times;

/// <summary>What a time expression means by itself, before it is known when the article was written. Not yet bounds: those need a context.</summary>
/// <param name="Symbol">The value as text, for the trace ("published-1D", "????-08-23").</param>
public abstract record TimeValue(string Symbol)
{
    /// <summary>The days that it can mean. Unknown where the context does not say; never a guess.</summary>
    public abstract DateBounds Resolve(TimeContext context);

    /// <summary>Whether it is an evening or a night.</summary>
    public virtual bool IsLate => false;
}
