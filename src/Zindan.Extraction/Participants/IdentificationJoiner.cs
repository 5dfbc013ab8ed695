using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Participants;

/// <summary>Joins a description with the name by which it is identified: "one of the fugitives was identified as X".</summary>
internal sealed class IdentificationJoiner(ParticipantMap map, ExtractionLexicon lexicon)
{
    private readonly ParticipantMap _map = map;
    private readonly Grammar _grammar = map.Grammar;

    /// <summary>Joins descriptions with the names that they are identified by.</summary>
    public void Join()
    {
        var arguments = new ArgumentFinder(_grammar, lexicon);
        for (var token = 0; token < _grammar.Count; token++)
        {
            if (_grammar.Lemma(token) is not ("identify" or "name") || !_grammar.IsVerbal(token))
            {
                continue;
            }

            var found = arguments.OfVerb(token);
            var described = found
                .Where(argument => argument.Slot == "obj")
                .Select(argument => _map.At(argument.Token))
                .FirstOrDefault(participant => participant is not null);
            var names = found
                .Where(argument => argument.Slot == "as")
                .Select(argument => _map.At(argument.Token))
                .Where(participant => participant is { IsNamed: true })
                .ToList();
            if (described is { IsNamed: false, Label: EntityLabel.Person } && names is [{ Label: EntityLabel.Person } name])
            {
                _map.Merge(name, described);
            }
            else if (described is { Label: EntityLabel.Cohort })
            {
                foreach (var member in names)
                {
                    if (member is { Label: EntityLabel.Person })
                    {
                        member.Whole ??= described;
                    }
                }
            }
        }
    }
}
