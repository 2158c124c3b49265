namespace Atlas.Templating.Scanning;

/// <summary>An interpolated string being scanned: its quote, where it starts and the open braces when an expression in it began.</summary>
internal readonly record struct Interpolation(char Quote, int Start, int OpenBraces);
