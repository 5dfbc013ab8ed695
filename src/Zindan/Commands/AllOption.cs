using System.CommandLine;
using Zindan.Settings;

namespace Zindan.Commands;

/// <summary>The option <c>--all</c>: keep what the reader is not sure of.</summary>
internal static class AllOption
{
    public static Option<bool> Create() =>
        new("--all") { Description = "Keep statements of low confidence too; they are left out otherwise." };

    public static double CutOf(this Option<bool> option, ParseResult parsed, ZindanSettings settings) =>
        parsed.GetValue(option) ? 0 : settings.Reading.Cut;
}
