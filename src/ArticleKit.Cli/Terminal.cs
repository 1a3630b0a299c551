using System.Runtime.InteropServices;

namespace ArticleKit.Cli;

/// <summary>What the terminal can show: colours by --color, NO_COLOR, FORCE_COLOR and TERM, and its width.</summary>
internal static partial class Terminal
{
    /// <summary>
    /// Of the terminal standard output goes to; COLUMNS says otherwise; 80 where nobody knows. Console.WindowWidth would send the terminal control characters.
    /// </summary>
    public static int Width
    {
        get
        {
            if (int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), out int columns) && columns > 0) return columns;
            if (OperatingSystem.IsLinux()) return Ioctl(1, GetSize, out var size) == 0 && size.Columns > 0 ? size.Columns : 80;
            return OperatingSystem.IsWindows() && !Console.IsOutputRedirected ? Console.WindowWidth : 80;
        }
    }

    public static bool Colors(string when, string? output) => when switch
    {
        "always" => true,
        "never" => false,
        _ when Set("NO_COLOR") => false,
        _ when Set("FORCE_COLOR") => true,
        _ => output is null && !Console.IsOutputRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb",
    };

    /// <summary>The progress bar hides it; a process that is ended at once gives it back.</summary>
    public static void ShowCursor()
    {
        if (!Console.IsErrorRedirected) Console.Error.Write("\u001b[?25h");
    }

    private static bool Set(string name) => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(name));

    private const nuint GetSize = 0x5413;

    [LibraryImport("libc", EntryPoint = "ioctl")]
    private static partial int Ioctl(int file, nuint request, out WindowSize size);

    [StructLayout(LayoutKind.Sequential)]
    private struct WindowSize
    {
        public ushort Rows, Columns, Width, Height;
    }
}
