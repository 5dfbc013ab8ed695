using System.Runtime.InteropServices;
using Zindan;
using Zindan.Output;

using var interruption = new CancellationTokenSource();
using var termination = new CancellationTokenSource();
void Stop(PosixSignalContext signal, CancellationTokenSource source)
{
    signal.Cancel = true;
    source.Cancel();
}

using var onInterrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => Stop(signal, interruption));
using var onTerminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal => Stop(signal, termination));
using var stopping = CancellationTokenSource.CreateLinkedTokenSource(interruption.Token, termination.Token);

using var console = ProgramConsole.OfProcess();
var exitCode = await CommandLineProgram.RunAsync(args, ProgramSurroundings.OfProcess(console), stopping.Token);
return exitCode == ExitCode.Stopped && termination.IsCancellationRequested ? ExitCode.Terminated : exitCode;
