using Zindan.Language.Documents;
using Zindan.Language.Repairs.Rules;
using Zindan.Language.Trees;

namespace Zindan.Language.Repairs;

/// <summary>Runs the repair rules over the trees of a document and keeps what they changed.</summary>
internal sealed class TreeRepairer(RepairLexicon lexicon)
{
    /// <summary>What is longer is a list or a table rather than a sentence, and no rule is made for it.</summary>
    private const int LongestSentence = 200;

    // Phrases are mended before the clauses they stand in: numbers and "of" first, who does what last.
    private readonly IRepairRule[] _rules =
    [
        new NameOnVerb(),
        new NameInOnePiece(),
        new NameInList(),
        new NumberInCompound(lexicon),
        new TimeBeforeClause(),
        new ToldClause(),
        new DeedOfPlot(lexicon),
        new TransparentNoun(lexicon),
        new VerbParticle(lexicon),
        new StateTakenForPreposition(),
        new ObjectTakenForState(lexicon),
        new NameBeforeState(lexicon),
        new ReducedRelative(lexicon),
        new NounTakenForClause(lexicon),
        new ObjectTakenForSubject(lexicon),
        new ParticipleTakenForMain(),
        new PresumedNature(),
        new PhraseTakenForSubject(),
        new ParticipleInAside(),
        new SaidByOthers(lexicon),
        new VerbBeforeCount(lexicon),
        new NameTakenForAddress(),
        new ParticipleBehindName(),
        new VerbBehindAside(lexicon),
        new VerbBesideNoun(),
        new VerbTakenForAside(),
        new SubjectBehindOpening(),
        new VerbTakenForModifier(),
        new SecondOfTwoPasts(),
        new MainVerbTakenForModifier(),
        new ClauseTakenForPhrase(),
        new ClauseBehindObjectlessVerb(lexicon),
        new SecondClause(),
        new VerbInSeries(lexicon),
        new NounBesideVerb(lexicon),
        new ObjectOfPassive(),
        new FiniteTakenForParticiple(),
        new FirstOfTwoVerbs(),
        new ClauseTakenForRelative(),
        new TwoSubjects(),
        new RelativeAntecedent(lexicon),
        new ContentClause(lexicon),
        new DeedDescribed(lexicon),
        new PartInDeed(lexicon),
        new FateOfPart(lexicon),
        new CountAsSubject(lexicon),
        new CountBesideHarm(),
        new OwnedBesideOwner(),
        new CalledSubject(lexicon),
        new SubjectOfMarkedClause(),
        new TitleTakenForMain(),
        new DeathBehindVerb(),
        new CountBeforeSecondDeed(),
        new ResultOfVerb(lexicon),
        new CopulaOfPassive(lexicon),
        new PassiveWithoutAuxiliary(lexicon),
        new OutcomeParticiple(lexicon),
        new InvertedMembership(),
        new InvertedPassive(),
        new ParticipleTakenForSubject(),
        new ElidedPassive(),
        new NamesAmongOthers(),
        new ObjectBesideVerb(lexicon),
        new YearOfBirth(),
        new FormerOffice(),
        new SemicolonList(),
        new AgentOfPassive(lexicon),
    ];

    /// <summary>Repairs the tree of each sentence of prose.</summary>
    /// <returns>The changes, in order.</returns>
    public IReadOnlyList<Repair> Repair(TreeBuilder trees)
    {
        var made = new List<Repair>();
        foreach (var sentence in trees.Document.Sentences)
        {
            if (!sentence.IsProse || sentence.Tokens.Length is < 3 or > LongestSentence)
            {
                continue;
            }

            var tree = new SentenceTree(trees, sentence.Tokens, made);
            foreach (var rule in _rules)
            {
                rule.Apply(tree);
            }
        }

        return made;
    }
}
