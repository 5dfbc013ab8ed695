using System.Globalization;
using Zindan.Core.Articles;
using Zindan.Core.Text;
using Zindan.Extraction;

namespace Zindan.Measuring.Sentences;

/// <summary>Measures the reader on annotated sentences: triggers and arguments of attacks, deaths and arrests. A trigger or argument is right where it overlaps the annotated one of its type and role.</summary>
internal static class SentenceMeasure
{
    private static readonly string[] Types = ["Attack", "Die", "Arrest-Jail"];
    private static readonly string[] Roles = ["Attacker", "Target", "Victim", "Person", "Agent", "Place"];

    /// <summary>Reads the sentences of a file and prints the figures.</summary>
    public static int Measure(string path)
    {
        var reader = ArticleReader.Create();
        var triggers = Types.ToDictionary(type => type, _ => new Tally(), StringComparer.Ordinal);
        var arguments = Types.ToDictionary(type => type, _ => new Tally(), StringComparer.Ordinal);
        foreach (var sentence in File.ReadLines(path).Select(AnnotatedSentence.Parse))
        {
            var reading = reader.Read(Article.Create(sentence.Id, sentence.Text));
            var annotated = sentence.Events.Where(told => Types.Contains(told.Type)).ToList();
            var read = ReadEvents.Triggers(reading).ToList();
            foreach (var told in annotated)
            {
                triggers[told.Type].Ask(read.Any(other => other.Type == told.Type && Overlap(other.Words, told.Trigger)));
            }

            foreach (var (type, words) in read)
            {
                triggers[type].Answer(annotated.Any(told => told.Type == type && Overlap(words, told.Trigger)));
            }

            var filled = ReadEvents.Arguments(reading).ToList();
            foreach (var told in annotated)
            {
                foreach (var (role, words) in told.Arguments.Where(argument => IsAsked(told.Type, argument.Role)))
                {
                    arguments[told.Type]
                        .Ask(
                            filled.Any(other =>
                                other.Type == told.Type && other.Role == role && other.Mentions.Any(span => Overlap(span, words))
                            )
                        );
                }
            }

            foreach (var (type, role, mentions) in filled.Where(argument => IsAsked(argument.Type, argument.Role)))
            {
                arguments[type]
                    .Answer(
                        annotated.Any(told =>
                            told.Type == type
                            && told.Arguments.Any(argument => argument.Role == role && mentions.Any(span => Overlap(span, argument.Words)))
                        )
                    );
            }
        }

        foreach (var type in Types)
        {
            Console.WriteLine($"{type, -12} triggers {triggers[type]}   arguments {arguments[type]}");
        }

        Console.WriteLine($"{"all", -12} triggers {Tally.Sum(triggers.Values)}   arguments {Tally.Sum(arguments.Values)}");
        return 0;
    }

    // A reading says where an attack was and who did it, not where somebody died or by whom.
    private static bool IsAsked(string type, string role) => type == "Die" ? role == "Victim" : Roles.Contains(role);

    private static bool Overlap(Span left, Span right) => left.Start < right.End && right.Start < left.End;

    private sealed class Tally
    {
        private int _asked;
        private int _found;
        private int _answered;
        private int _right;

        public void Ask(bool found)
        {
            _asked++;
            _found += found ? 1 : 0;
        }

        public void Answer(bool right)
        {
            _answered++;
            _right += right ? 1 : 0;
        }

        public static Tally Sum(IEnumerable<Tally> parts)
        {
            var sum = new Tally();
            foreach (var part in parts)
            {
                sum._asked += part._asked;
                sum._found += part._found;
                sum._answered += part._answered;
                sum._right += part._right;
            }

            return sum;
        }

        public override string ToString()
        {
            var precision = _right / (double)Math.Max(1, _answered);
            var recall = _found / (double)Math.Max(1, _asked);
            var f1 = precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
            return string.Create(
                CultureInfo.InvariantCulture,
                $"P {precision:0.000} R {recall:0.000} F1 {f1:0.000} ({_right}/{_answered}, {_found}/{_asked})"
            );
        }
    }
}
