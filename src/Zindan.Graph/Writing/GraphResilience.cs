using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Timeout;
using Zindan.Graph.Ports;

namespace Zindan.Graph.Writing;

/// <summary>The only layer that repeats: around each transaction, on errors that the adapter calls transient and on time-outs.</summary>
internal static class GraphResilience
{
    private static readonly TimeSpan LeastSampling = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan MostSampling = TimeSpan.FromHours(1);

    public static ResiliencePipeline Build(GraphWriterOptions options, TimeProvider clock, Action<string> waiting) =>
        new ResiliencePipelineBuilder { TimeProvider = clock }
            .AddRetry(
                new RetryStrategyOptions
                {
                    ShouldHandle = new PredicateBuilder().Handle<Exception>(IsPassing),
                    MaxRetryAttempts = Math.Max(1, options.Retries),
                    Delay = options.RetryDelay,
                    MaxDelay = options.LongestRetryDelay,
                    BackoffType = DelayBackoffType.Exponential,
                    UseJitter = true,
                    OnRetry = arguments =>
                    {
                        waiting(
                            $"{Reason(arguments.Outcome.Exception!)}; trying again in {Math.Max(1, Math.Ceiling(arguments.RetryDelay.TotalSeconds)):0} s"
                        );
                        return default;
                    },
                }
            )
            .AddCircuitBreaker(
                new CircuitBreakerStrategyOptions
                {
                    ShouldHandle = new PredicateBuilder().Handle<Exception>(IsPassing),
                    FailureRatio = 1,
                    MinimumThroughput = options.FailuresBeforeBreak,
                    SamplingDuration = Between(LeastSampling, MostSampling, options.LongestRetryDelay * options.FailuresBeforeBreak),
                    BreakDuration = options.BreakDuration,
                }
            )
            .AddTimeout(options.TransactionTimeout)
            .Build();

    private static TimeSpan Between(TimeSpan least, TimeSpan most, TimeSpan value) =>
        value < least ? least
        : value > most ? most
        : value;

    private static bool IsPassing(Exception exception) =>
        exception is GraphDatabaseException { IsTransient: true } or TimeoutRejectedException or BrokenCircuitException;

    private static string Reason(Exception exception) =>
        exception switch
        {
            BrokenCircuitException => "Neo4j is left alone for a while after many failures",
            TimeoutRejectedException => "A transaction took too long",
            _ => exception.Message,
        };
}
