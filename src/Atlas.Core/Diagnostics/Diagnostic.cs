using System.Globalization;
using Atlas.Core.Locations;

namespace Atlas.Core.Diagnostics;

/// <summary>One defect found at one place of the input, with its remedy.</summary>
public sealed record Diagnostic
{
    private readonly object[] _arguments;

    /// <summary>Makes a diagnostic of <paramref name="rule"/>; <paramref name="arguments"/> fill its phrases in order; a <see cref="Phrase"/> among them is put in the language asked for.</summary>
    public Diagnostic(DiagnosticRule rule, SourceLocation location, params object[] arguments)
    {
        Rule = rule;
        Location = location;
        Severity = rule.Severity;
        _arguments = arguments;
    }

    /// <summary>The kind of defect.</summary>
    public DiagnosticRule Rule { get; }

    /// <summary>The offending cell or key.</summary>
    public SourceLocation Location { get; }

    /// <summary>How grave it is here, after the settings of <c>site.yml</c> and <c>--strict</c>.</summary>
    public Severity Severity { get; init; }

    /// <summary>The rule's code.</summary>
    public string Code => Rule.Code;

    /// <summary>What is wrong, in <paramref name="language"/>.</summary>
    public string Message(Language language) => Fill(Rule.Message, language);

    /// <summary>What to do about it, in <paramref name="language"/>.</summary>
    public string Remedy(Language language) => Fill(Rule.Remedy, language);

    private string Fill(Phrase phrase, Language language) => string.Format(
        CultureInfo.InvariantCulture,
        phrase.In(language),
        [.. _arguments.Select(argument => argument is Phrase words ? words.In(language) : argument)]);
}
