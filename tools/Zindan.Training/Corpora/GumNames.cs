using System.Text.RegularExpressions;
using Zindan.Language.Naming;
using Zindan.Language.Parsing;
using Zindan.Language.Tagging;

namespace Zindan.Training.Corpora;

/// <summary>
/// Names out of GUM's annotation of entities, which marks whole noun phrases: the run of proper nouns around the head of each phrase for a person,
/// place or organisation, without titles and articles.
/// </summary>
public static partial class GumNames
{
    /// <summary>The names of a sentence.</summary>
    public static NamedSentence Read(TreebankSentence sentence)
    {
        var names = new List<NameSpan>();
        foreach (var (start, end, type) in Entities(sentence))
        {
            if (
                Name(sentence, start, end, Head(sentence, start, end), type) is { } name
                && !names.Exists(other => other.Start < name.End && name.Start < other.End)
            )
            {
                names.Add(name);
            }
        }
        return new NamedSentence(sentence.Document, sentence.Forms, [.. names.OrderBy(name => name.Start)]);
    }

    /// <summary>The token of a phrase whose head is outside of it.</summary>
    private static int Head(TreebankSentence sentence, int start, int end) =>
        Enumerable
            .Range(start, end - start)
            .FirstOrDefault(token => sentence.Tokens[token].Head < start || sentence.Tokens[token].Head >= end, end);

    private static NameSpan? Name(TreebankSentence sentence, int start, int end, int head, NameType type)
    {
        var tokens = sentence.Tokens;
        if (head >= end || tokens[head].Upos != PartOfSpeech.ProperNoun || (type == NameType.Person && tokens[head].Xpos == PennTag.NNPS))
        {
            return null;
        }
        bool IsProper(int i) => i >= start && i < end && tokens[i].Upos == PartOfSpeech.ProperNoun;
        bool IsCapital(int i) => i >= start && i < end && char.IsUpper(tokens[i].Form[0]);
        bool IsInner(int i) =>
            (
                tokens[i].Form is "-" or "&" or "." or "/" or "'s" or "’s"
                || (type == NameType.Organisation && tokens[i].Form is "of" or "for" or "and" or "the")
            )
            && i > start
            && i + 1 < end;
        var (first, last) = (head, head);
        while (
            IsProper(first - 1)
            || (type != NameType.Person && IsCapital(first - 1) && tokens[first - 1].Upos is PartOfSpeech.Adjective or PartOfSpeech.Noun)
        )
        {
            first--;
        }
        while (true)
        {
            if (
                IsProper(last + 1)
                || (type != NameType.Person && IsCapital(last + 1) && tokens[last + 1].Upos is PartOfSpeech.Adjective or PartOfSpeech.Noun)
            )
            {
                last++;
            }
            else if (last + 1 < end && IsInner(last + 1) && IsProper(last + 2))
            {
                last += 2;
            }
            else if (last + 2 < end && tokens[last + 1].Form == "of" && tokens[last + 2].Form == "the" && IsProper(last + 3))
            {
                last += 3;
            }
            else if (first - 2 >= start && tokens[first - 1].Form is "-" or "&" or "." && IsProper(first - 2))
            {
                first -= 2;
            }
            else
            {
                break;
            }
        }
        while (type == NameType.Person && first < last && tokens[first].Relation == DependencyRelation.NmodDesc)
        {
            first++;
        }
        return new NameSpan(first, last + 1, type, 0);
    }

    /// <summary>The persons, places and organisations, the longest first.</summary>
    private static IEnumerable<(int Start, int End, NameType Type)> Entities(TreebankSentence sentence)
    {
        var open = new List<(string[] Fields, int Start)>();
        var found = new List<(int Start, int End, NameType Type)>();
        for (var token = 0; token < sentence.Tokens.Count; token++)
        {
            var column = sentence
                .Tokens[token]
                .Miscellany.Split('|')
                .FirstOrDefault(field => field.StartsWith("Entity=", StringComparison.Ordinal));
            foreach (Match mark in Marks().Matches(column ?? ""))
            {
                if (mark.Groups["open"].Success)
                {
                    open.Add((mark.Groups["open"].Value.Split('-'), token));
                }
                if (mark.Value.EndsWith(')'))
                {
                    var id = mark.Groups["close"].Value;
                    var index = id.Length == 0 ? open.Count - 1 : open.FindLastIndex(entity => entity.Fields[0] == id);
                    if (index >= 0)
                    {
                        Add(found, open[index], token + 1);
                        open.RemoveAt(index);
                    }
                }
            }
        }
        return found.OrderByDescending(entity => entity.End - entity.Start).ThenBy(entity => entity.Start);
    }

    private static void Add(List<(int Start, int End, NameType Type)> found, (string[] Fields, int Start) entity, int end)
    {
        NameType? type = entity.Fields.ElementAtOrDefault(1) switch
        {
            "person" => NameType.Person,
            "place" => NameType.Location,
            "organization" => NameType.Organisation,
            _ => null,
        };
        if (type is not null)
        {
            found.Add((entity.Start, end, type.Value));
        }
    }

    [GeneratedRegex(@"\((?<open>[^()]*)\)?|(?<close>\d+)\)")]
    private static partial Regex Marks();
}
