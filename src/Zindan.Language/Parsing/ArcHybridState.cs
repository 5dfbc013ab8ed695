namespace Zindan.Language.Parsing;

/// <summary>
/// A configuration of the arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack, a buffer that ends in the root, and the arcs
/// made so far. The root stands at the end, so that exactly one token can hang from it.
/// </summary>
public sealed class ArcHybridState
{
    /// <summary>Stands for "no token".</summary>
    public const int None = -1;

    private int[] _stack = [];
    private int[] _heads = [];
    private DependencyRelation[] _relations = [];
    private Children[] _children = [];
    private int _stackSize;

    /// <summary>How many tokens the sentence has; also the index of the root.</summary>
    public int Length { get; private set; }

    /// <summary>The first token of the buffer; <see cref="Length"/> when only the root is left.</summary>
    public int Buffer { get; private set; }

    /// <summary>How many tokens are on the stack.</summary>
    public int StackSize => _stackSize;

    /// <summary>Whether every token has its head.</summary>
    public bool IsFinal => Buffer == Length && _stackSize == 0;

    /// <summary>Whether the first token of the buffer may be pushed.</summary>
    public bool CanShift => Buffer < Length;

    /// <summary>Whether the top of the stack may take the first of the buffer as its head.</summary>
    public bool CanLeft => _stackSize > 0 && (Buffer < Length || _stackSize == 1);

    /// <summary>Whether the top of the stack may take the one below as its head.</summary>
    public bool CanRight => _stackSize > 1;

    /// <summary>Starts a sentence of the given length.</summary>
    public void Reset(int length)
    {
        Reserve(length);
        Length = length;
        Buffer = 0;
        _stackSize = 0;
        Array.Fill(_heads, None, 0, length + 1);
        Array.Fill(_children, Children.Empty, 0, length + 1);
    }

    /// <summary>Becomes what another configuration is.</summary>
    public void CopyFrom(ArcHybridState other)
    {
        ArgumentNullException.ThrowIfNull(other);
        Reserve(other.Length);
        Length = other.Length;
        Buffer = other.Buffer;
        _stackSize = other._stackSize;
        other._stack.AsSpan(0, _stackSize).CopyTo(_stack);
        other._heads.AsSpan(0, Length + 1).CopyTo(_heads);
        other._relations.AsSpan(0, Length + 1).CopyTo(_relations);
        other._children.AsSpan(0, Length + 1).CopyTo(_children);
    }

    /// <summary>The token at a depth of the stack, 0 being the top; <see cref="None"/> if there is none.</summary>
    public int Stack(int depth) => depth < _stackSize ? _stack[_stackSize - 1 - depth] : None;

    /// <summary>The token at a distance from the front of the buffer, the root included; <see cref="None"/> if there is none.</summary>
    public int Ahead(int distance) => Buffer + distance <= Length ? Buffer + distance : None;

    /// <summary>The head of a token: an index, <see cref="Length"/> for the root, or <see cref="None"/> while it has none.</summary>
    public int Head(int token) => _heads[token];

    /// <summary>The relation of a token to its head.</summary>
    public DependencyRelation Relation(int token) => _relations[token];

    /// <summary>The children of a token made so far, outermost first on either side.</summary>
    public Children ChildrenOf(int token) => token == None ? Children.Empty : _children[token];

    /// <summary>Pushes the first token of the buffer.</summary>
    public void Shift() => _stack[_stackSize++] = Buffer++;

    /// <summary>Makes the first of the buffer the head of the top of the stack, and pops it.</summary>
    public void Left(DependencyRelation relation)
    {
        var token = _stack[--_stackSize];
        _heads[token] = Buffer;
        _relations[token] = relation;
        _children[Buffer] = _children[Buffer].WithLeft(token);
    }

    /// <summary>Makes the token below the top of the stack its head, and pops the top.</summary>
    public void Right(DependencyRelation relation)
    {
        var token = _stack[--_stackSize];
        var head = _stack[_stackSize - 1];
        _heads[token] = head;
        _relations[token] = relation;
        _children[head] = _children[head].WithRight(token);
    }

    private void Reserve(int length)
    {
        if (_stack.Length < length + 1)
        {
            var capacity = Math.Max(64, length + 1);
            _stack = new int[capacity];
            _heads = new int[capacity];
            _relations = new DependencyRelation[capacity];
            _children = new Children[capacity];
        }
    }
}
