using Zindan.Core.Articles;
using Zindan.Core.Readings;
using Zindan.Extraction.Confidence;
using Zindan.Extraction.Factuality;
using Zindan.Extraction.Frames;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;
using Zindan.Extraction.Propositions;
using Zindan.Extraction.Readings;
using Zindan.Language.Documents;
using Zindan.Language.Pipeline;

namespace Zindan.Extraction;

/// <summary>Reads an article: from its text to entities and statements, each with its literal quote. A pure function of the article; one instance serves any number of threads.</summary>
public sealed class ArticleReader
{
    /// <summary>Raised whenever the rules change what a reading says; the data speak for themselves by their hash.</summary>
    private const string Rules = "9";

    /// <summary>The layers without which nothing can be read.</summary>
    private const Annotations Needs =
        Annotations.Tree
        | Annotations.Names
        | Annotations.Nationalities
        | Annotations.Titles
        | Annotations.Clauses
        | Annotations.Times
        | Annotations.Quantities
        | Annotations.Ages;

    private readonly LanguagePipeline _pipeline;
    private readonly ExtractionLexicon _lexicon;
    private readonly ConfidenceModel _confidence = ConfidenceModel.Load();

    private ArticleReader(LanguagePipeline pipeline, ExtractionLexicon lexicon)
    {
        _pipeline = pipeline;
        _lexicon = lexicon;
    }

    /// <summary>Changes whenever the reader could read an article otherwise than before; part of the key under which readings are cached.</summary>
    public string Version { get; } = $"{Rules}-{LexiconFile.Fingerprint()}";

    /// <summary>Makes a reader; loads the lexicons and models that are packed into the assemblies.</summary>
    public static ArticleReader Create() => new(EnglishPipeline.Create(), ExtractionLexicon.Load());

    /// <summary>Reads one article.</summary>
    public Reading Read(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var document = _pipeline.Process(article);
        if ((Needs & ~document.Given) != 0)
        {
            return new Reading { Article = article.Header };
        }

        var grammar = new Grammar(document);
        var participants = ParticipantFinder.Find(grammar, _lexicon);
        var factuality = new FactualityReader(
            grammar,
            _lexicon.Cues,
            new SpeakerFinder(grammar, _lexicon.Cues),
            new GenreFinder(grammar, _lexicon.Genres)
        );
        var finder = new LocationFinder(participants, _lexicon);
        var locations = finder.Find().ToList();
        var towns = finder
            .FindByName(locations)
            .Where(town => !locations.Any(known => known.Subject == town.Subject && known.Object == town.Object));
        var events = new EventStatements(participants, _lexicon);
        events.Read(new PropositionFinder(grammar, _lexicon, factuality).Find());
        new DescriptionJoiner(participants, events, _lexicon).Join();
        new SweepJoiner(grammar, events).Join();
        new RaidJoiner(participants, events).Join();
        new DeadMemberJoiner(participants, events, _lexicon.Words).Join();
        new TollsToldAgain(participants, events, _lexicon).Join();
        new FateJoiner(participants, events).Join();
        var gapped = new GappedVerdicts(participants, events)
            .Find([.. events.Statements])
            .Concat(new GappedArrests(participants, events).Find([.. events.Statements]))
            .ToList();
        TermsServed.Note(participants, events.Statements.Concat(gapped));
        var attempts = new AttemptFinder(participants, _lexicon, events.Events).Find().ToList();
        var told = events.Statements.Concat(attempts).ToList();
        var theBreak = new ArticleBreak(participants, events);
        var runaways = new RunawayFinder(participants, _lexicon, theBreak, told).Find().ToList();
        var figures = new EscapeFigures(participants, _lexicon, theBreak).Find().ToList();
        var companions = new CompanionFinder(participants, _lexicon).Find([.. told, .. runaways]).ToList();
        var nearest = new NearestBreak(participants, events, theBreak);
        var failed = new FailedFlightFinder(participants, _lexicon, nearest).Find([.. told, .. runaways, .. companions]).ToList();
        var sighted = new SightedRunaways(participants, _lexicon, nearest).Find([.. told, .. runaways, .. companions, .. failed]).ToList();
        var counted = new SetAnaphora(participants, _lexicon).Find([.. told, .. runaways, .. companions, .. failed, .. sighted]).ToList();
        var fugitives = new FugitivesOfPrisons(participants, _lexicon).Find([
            .. told,
            .. runaways,
            .. companions,
            .. failed,
            .. sighted,
            .. counted,
        ]);
        var bids = new FailedBidFinder(participants, _lexicon).Find();
        var seats = new GroupSeats(participants).Find();
        var custody = new CustodyFinder(participants, _lexicon).Find();
        var confinement = new ConfinementFinder(participants, _lexicon)
            .Find()
            .Concat(new StillThere(participants, _lexicon).Find())
            .Concat(new CellmateFinder(participants, _lexicon).Find())
            .Concat(new YearsInPrison(participants, _lexicon).Find());
        var affiliations = new AffiliationFinder(participants, _lexicon, factuality).Find();
        var kinship = new KinshipFinder(participants, _lexicon, factuality).Find();
        var standing = new AnnulledVerdicts(participants, _lexicon).Apply([.. events.Statements]);
        return new ReadingAssembler(article, participants, new RepairTrace(document), _confidence).Assemble(
            [
                .. Resurrections.Apply(new Exonerations(participants, _lexicon).Apply([.. standing]), participants),
                .. affiliations,
                .. kinship,
                .. locations,
                .. towns,
                .. gapped,
                .. attempts,
                .. runaways,
                .. companions,
                .. figures,
                .. failed,
                .. sighted,
                .. counted,
                .. bids,
                .. fugitives,
                .. custody,
                .. confinement,
                .. seats,
            ],
            PassageFinder.Find(document)
        );
    }
}
