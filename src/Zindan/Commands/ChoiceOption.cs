using System.CommandLine;
using Zindan.Output;

namespace Zindan.Commands;

/// <summary>Options whose value is one of a closed list of words.</summary>
internal static class ChoiceOption
{
    /// <summary>An option that takes the members of <typeparamref name="T"/> in lower case; the first of them where it is not given.</summary>
    public static Option<T> Create<T>(string name, string description)
        where T : struct, Enum
    {
        string[] words = [.. Enum.GetNames<T>().Select(member => member.ToLowerInvariant())];
        var option = new Option<T>(name)
        {
            Description = $"{description} [default: {words[0]}]",
            HelpName = string.Join('|', words),
            CustomParser = result =>
            {
                var word = result.Tokens[0].Value;
                if (words.Contains(word, StringComparer.OrdinalIgnoreCase))
                {
                    return Enum.Parse<T>(word, ignoreCase: true);
                }

                result.AddError($"{name} must be {Wording.Either(words)}, not '{Printable.Line(word)}'");
                return default;
            },
        };
        option.CompletionSources.Add(words);
        return option;
    }
}
