using System.Collections.Frozen;
using System.Text;
using AngleSharp.Dom;

namespace Zindan.Sources.Html;

/// <summary>Cuts what stands in an element into blocks, as a browser would set it, leaving out boilerplate.</summary>
internal sealed class BlockReader(Boilerplate boilerplate)
{
    private static readonly FrozenSet<string> s_blockTags = FrozenSet.ToFrozenSet(
        "address article blockquote body center dd details div dl dt fieldset h1 h2 h3 h4 h5 h6 header hgroup hr html li main ol p pre section summary table tbody td tfoot th thead time-block tr ul".Split(
            ' '
        ),
        StringComparer.Ordinal
    );

    private readonly List<TextBlock> _blocks = [];
    private readonly StringBuilder _text = new();
    private int _linked;
    private int _breaks;

    /// <summary>The blocks of an element, in document order.</summary>
    public static IReadOnlyList<TextBlock> Read(IElement element, Boilerplate boilerplate)
    {
        var reader = new BlockReader(boilerplate);
        reader.Add(element, element, isLink: false);
        reader.End(element);
        return reader._blocks;
    }

    // The parser nests no deeper than 512 elements, so going down by calls is safe.
    private void Add(INode node, IElement owner, bool isLink)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText text)
            {
                AddText(text.Data, isLink);
            }
            else if (child is IElement element && !boilerplate.Is(element))
            {
                AddElement(element, owner, isLink);
            }
        }
    }

    private void AddElement(IElement element, IElement owner, bool isLink)
    {
        if (element.LocalName == "br")
        {
            _breaks++;
            if (_breaks > 1)
            {
                End(owner);
            }
        }
        else if (s_blockTags.Contains(element.LocalName))
        {
            End(owner);
            Add(element, element, isLink);
            End(element);
        }
        else
        {
            Add(element, owner, isLink || element.LocalName == "a");
        }
    }

    private void AddText(string data, bool isLink)
    {
        foreach (var character in data)
        {
            if (char.IsWhiteSpace(character))
            {
                if (_text.Length > 0 && _text[^1] is not (' ' or '\n') && _breaks == 0)
                {
                    _text.Append(' ');
                }

                continue;
            }

            if (_breaks > 0)
            {
                TrimEnd();
                if (_text.Length > 0)
                {
                    _text.Append('\n');
                }

                _breaks = 0;
            }

            // Soft hyphens and zero-width spaces only tell a browser where a line may end.
            if (character is '\u00AD' or '\u200B' or '\uFEFF')
            {
                continue;
            }

            _text.Append(character);
            _linked += isLink ? 1 : 0;
        }
    }

    private void End(IElement owner)
    {
        TrimEnd();
        if (_text.Length > 0)
        {
            _blocks.Add(new TextBlock(owner, _text.ToString(), _linked));
        }

        _text.Clear();
        _linked = 0;
        _breaks = 0;
    }

    private void TrimEnd()
    {
        while (_text.Length > 0 && _text[^1] is ' ' or '\n')
        {
            _text.Length--;
        }
    }
}
