using Atlas.Core.Locations;
using Atlas.Core.Values;

namespace Atlas.Core.Diagnostics;

public static partial class Diagnose
{
    /// <summary>Defects of the relations between records: dangling references (ATL1501 to ATL1511), codes, figures, dates and places.</summary>
    public static class Records
    {
        /// <summary>Rule of <see cref="UnknownSubject"/>.</summary>
        public static readonly DiagnosticRule UnknownSubjectRule = new(
            "ATL1501",
            Severity.Error,
            new("'{0}' non è un intervento, un programma, una strategia, una zona o un comune dell'atlante", "'{0}' is not an intervention, programme, strategy, zone or municipality of the atlas"),
            new("{1}correggere l'identificativo, oppure aggiungere la riga che manca", "{1}mend the id, or add the missing row"));

        /// <summary>Rule of <see cref="UnknownSource"/>.</summary>
        public static readonly DiagnosticRule UnknownSourceRule = new(
            "ATL1502",
            Severity.Error,
            new("la fonte '{0}' non c'è in data/sources.csv", "the source '{0}' is not in data/sources.csv"),
            new("{1}correggere l'identificativo, oppure aggiungere la fonte a data/sources.csv", "{1}mend the id, or add the source to data/sources.csv"));

        /// <summary>Rule of <see cref="UnknownMeasure"/>.</summary>
        public static readonly DiagnosticRule UnknownMeasureRule = new(
            "ATL1503",
            Severity.Error,
            new("la grandezza '{0}' non c'è in data/measures.csv", "the measure '{0}' is not in data/measures.csv"),
            new("{1}correggere il nome, oppure aggiungere la grandezza a data/measures.csv", "{1}mend the name, or add the measure to data/measures.csv"));

        /// <summary>Rule of <see cref="UnknownProgramme"/>.</summary>
        public static readonly DiagnosticRule UnknownProgrammeRule = new(
            "ATL1504",
            Severity.Error,
            new("il programma '{0}' non c'è in data/programmes.csv", "the programme '{0}' is not in data/programmes.csv"),
            new("{1}correggere l'identificativo, oppure aggiungere il programma a data/programmes.csv", "{1}mend the id, or add the programme to data/programmes.csv"));

        /// <summary>Rule of <see cref="ParentCircle"/>.</summary>
        public static readonly DiagnosticRule ParentCircleRule = new(
            "ATL1505",
            Severity.Error,
            new("il programma '{0}' finisce per essere parte di se stesso: {1}", "the programme '{0}' ends up as a part of itself: {1}"),
            new("lasciare vuota la colonna parent del programma che sta sopra gli altri", "leave the column parent empty for the programme that is above the others"));

        /// <summary>Rule of <see cref="UnknownStrategy"/>.</summary>
        public static readonly DiagnosticRule UnknownStrategyRule = new(
            "ATL1506",
            Severity.Error,
            new("la strategia '{0}' non c'è in data/strategies.csv", "the strategy '{0}' is not in data/strategies.csv"),
            new("{1}correggere l'identificativo, oppure aggiungere la strategia a data/strategies.csv", "{1}mend the id, or add the strategy to data/strategies.csv"));

        /// <summary>Rule of <see cref="UnknownZone"/>.</summary>
        public static readonly DiagnosticRule UnknownZoneRule = new(
            "ATL1507",
            Severity.Error,
            new("la zona '{0}' non c'è in data/zones.csv", "the zone '{0}' is not in data/zones.csv"),
            new("{1}correggere l'identificativo, oppure aggiungere la zona a data/zones.csv", "{1}mend the id, or add the zone to data/zones.csv"));

        /// <summary>Rule of <see cref="UnknownTerm"/>.</summary>
        public static readonly DiagnosticRule UnknownTermRule = new(
            "ATL1508",
            Severity.Error,
            new("'{0}' non è una voce del vocabolario '{1}' di data/vocabularies.csv", "'{0}' is not a term of the vocabulary '{1}' of data/vocabularies.csv"),
            new("{2}usare una delle voci del vocabolario, oppure aggiungerla a data/vocabularies.csv", "{2}use a term of the vocabulary, or add it to data/vocabularies.csv"));

        /// <summary>Rule of <see cref="UnknownWhole"/>.</summary>
        public static readonly DiagnosticRule UnknownWholeRule = new(
            "ATL1509",
            Severity.Error,
            new("la grandezza '{0}', di cui questa sarebbe una parte, non c'è in data/measures.csv", "the measure '{0}', of which this one should be a part, is not in data/measures.csv"),
            new("{1}correggere la colonna part_of, oppure lasciarla vuota", "{1}mend the column part_of, or leave it empty"));

        /// <summary>Rule of <see cref="WholeCircle"/>.</summary>
        public static readonly DiagnosticRule WholeCircleRule = new(
            "ATL1510",
            Severity.Error,
            new("la grandezza '{0}' finisce per essere parte di se stessa: {1}", "the measure '{0}' ends up as a part of itself: {1}"),
            new("lasciare vuota la colonna part_of della grandezza intera", "leave the column part_of empty for the whole measure"));

        /// <summary>Rule of <see cref="IdTaken"/>.</summary>
        public static readonly DiagnosticRule IdTakenRule = new(
            "ATL1511",
            Severity.Error,
            new("l'identificativo '{0}' è già usato in {1}", "the id '{0}' is already used in {1}"),
            new("dare un altro identificativo a uno dei due: gli identificativi sono unici in tutto l'atlante", "give one of the two another id: ids are unique in the whole atlas"));

        /// <summary>Rule of <see cref="CupUnusual"/>.</summary>
        public static readonly DiagnosticRule CupUnusualRule = new(
            "ATL1512",
            Severity.Warning,
            new("'{0}' ha quindici caratteri ma non la forma di un CUP", "'{0}' has fifteen characters but not the shape of a CUP"),
            new("controllare il codice nella fonte: una lettera da B a J, due cifre dell'anno, una lettera da A a J e undici cifre, come E38C20000320001", "check the code in the source: a letter from B to J, two digits of the year, a letter from A to J and eleven digits, such as E38C20000320001"));

        /// <summary>Rule of <see cref="CupMalformed"/>.</summary>
        public static readonly DiagnosticRule CupMalformedRule = new(
            "ATL1513",
            Severity.Error,
            new("'{0}' non è un CUP", "'{0}' is not a CUP"),
            new("riprendere il codice dalla fonte: quindici caratteri, come E38C20000320001", "take the code from the source again: fifteen characters, such as E38C20000320001"));

        /// <summary>Rule of <see cref="CigMalformed"/>.</summary>
        public static readonly DiagnosticRule CigMalformedRule = new(
            "ATL1514",
            Severity.Error,
            new("'{0}' non è un CIG", "'{0}' is not a CIG"),
            new("riprendere il codice dalla fonte: dieci caratteri, come 9303197906", "take the code from the source again: ten characters, such as 9303197906"));

        /// <summary>Rule of <see cref="CigCheck"/>.</summary>
        public static readonly DiagnosticRule CigCheckRule = new(
            "ATL1515",
            Severity.Error,
            new("il CIG '{0}' ha un carattere sbagliato: le ultime tre cifre non tornano con le prime sette", "the CIG '{0}' has a wrong character: its last three digits do not fit the first seven"),
            new("riprendere il codice dalla fonte, carattere per carattere", "take the code from the source again, character by character"));

        /// <summary>Rule of <see cref="IstatMalformed"/>.</summary>
        public static readonly DiagnosticRule IstatMalformedRule = new(
            "ATL1516",
            Severity.Error,
            new("'{0}' non è un codice ISTAT di comune", "'{0}' is not the ISTAT code of a municipality"),
            new("scrivere le sei cifre, zeri compresi, come 015146", "write the six digits, zeros included, such as 015146"));

        /// <summary>Rule of <see cref="BelfioreMalformed"/>.</summary>
        public static readonly DiagnosticRule BelfioreMalformedRule = new(
            "ATL1517",
            Severity.Error,
            new("'{0}' non è un codice catastale di comune", "'{0}' is not the cadastral code of a municipality"),
            new("scrivere una lettera maiuscola e tre cifre, come F205", "write a capital letter and three digits, such as F205"));

        /// <summary>Rule of <see cref="ForeignCup"/>.</summary>
        public static readonly DiagnosticRule ForeignCupRule = new(
            "ATL1518",
            Severity.Error,
            new("il CUP '{0}' non è di nessuno dei soggetti del contratto", "the CUP '{0}' belongs to none of the contract's subjects"),
            new("{1}correggere il CUP, oppure la colonna subjects", "{1}mend the CUP, or the column subjects"));

        /// <summary>Rule of <see cref="PaymentsOverFunding"/>.</summary>
        public static readonly DiagnosticRule PaymentsOverFundingRule = new(
            "ATL1519",
            Severity.Warning,
            new("i pagamenti ({0}) superano il finanziamento ({1}) che la stessa fonte dà alla stessa data", "the payments ({0}) exceed the funding ({1}) that the same source gives for the same date"),
            new("controllare le due cifre nella fonte; se la fonte le dà davvero così, dirlo nella colonna note", "check both figures in the source; where the source really has them so, say it in the column note"));

        /// <summary>Rule of <see cref="EndBeforeStart"/>.</summary>
        public static readonly DiagnosticRule EndBeforeStartRule = new(
            "ATL1520",
            Severity.Error,
            new("la fine ({0}) viene prima dell'inizio ({1})", "the end ({0}) comes before the start ({1})"),
            new("controllare le due date nella fonte", "check both dates in the source"));

        /// <summary>Rule of <see cref="FactAfterSource"/>.</summary>
        public static readonly DiagnosticRule FactAfterSourceRule = new(
            "ATL1521",
            Severity.Warning,
            new("il fatto è del {0} ma la fonte che lo racconta è del {1}", "the fact is of {0} but the source that tells it is of {1}"),
            new("controllare le due date; una scadenza futura si scrive con la fase deadline", "check both dates; a future deadline is written with the stage deadline"));

        /// <summary>Rule of <see cref="SpeaksAfterSource"/>.</summary>
        public static readonly DiagnosticRule SpeaksAfterSourceRule = new(
            "ATL1522",
            Severity.Warning,
            new("la riga parla del {0} ma la sua fonte è del {1}", "the row speaks of {0} but its source is of {1}"),
            new("controllare la data della riga e quella della fonte in data/sources.csv", "check the row's date and the source's in data/sources.csv"));

        /// <summary>Rule of <see cref="ConcludedBeforeBegun"/>.</summary>
        public static readonly DiagnosticRule ConcludedBeforeBegunRule = new(
            "ATL1523",
            Severity.Warning,
            new("'{0}' risulta concluso il {1}, prima di ogni fatto che lo prepara o lo avvia (il primo è del {2})", "'{0}' is concluded on {1}, before every fact that prepares or begins it (the first is of {2})"),
            new("controllare le date dei fatti", "check the dates of the facts"));

        /// <summary>Rule of <see cref="FarFromMunicipality"/>.</summary>
        public static readonly DiagnosticRule FarFromMunicipalityRule = new(
            "ATL1524",
            Severity.Warning,
            new("il punto è a {0} km dal comune di {1}", "the point is {0} km away from the municipality of {1}"),
            new("controllare le coordinate: la latitudine viene prima della longitudine, in gradi con il punto decimale, come 45.46427 e 9.18951", "check the coordinates: latitude comes before longitude, in degrees with a decimal point, such as 45.46427 and 9.18951"));

        /// <summary>Rule of <see cref="SlugTaken"/>.</summary>
        public static readonly DiagnosticRule SlugTakenRule = new(
            "ATL1525",
            Severity.Error,
            new("'{0}' avrebbe lo stesso indirizzo '{1}' di '{2}'", "'{0}' would have the same address '{1}' as '{2}'"),
            new("correggere il nome: due comuni non possono avere la stessa pagina", "mend the name: two municipalities cannot share a page"));

        /// <summary>Rule of <see cref="EditorialWithoutReason"/>.</summary>
        public static readonly DiagnosticRule EditorialWithoutReasonRule = new(
            "ATL1526",
            Severity.Error,
            new("il collegamento redazionale non dice perché", "the editorial link does not say why"),
            new("scrivere la ragione nella colonna reason", "write the reason in the column reason"));

        /// <summary>Rule of <see cref="SameFigureTwice"/>.</summary>
        public static readonly DiagnosticRule SameFigureTwiceRule = new(
            "ATL1527",
            Severity.Warning,
            new("la stessa cifra c'è già in {0}", "the same figure is already in {0}"),
            new("togliere una delle due righe", "remove one of the two rows"));

        /// <summary>Rule of <see cref="BeyondExactSums"/>.</summary>
        public static readonly DiagnosticRule BeyondExactSumsRule = new(
            "ATL1528",
            Severity.Error,
            new("{0} ha troppe cifre perché le somme restino esatte", "{0} has too many digits for sums to stay exact"),
            new("scrivere al massimo quindici cifre intere e sei decimali", "write fifteen whole digits and six decimals at most"));

        /// <summary>Rule of <see cref="MixedUnits"/>.</summary>
        public static readonly DiagnosticRule MixedUnitsRule = new(
            "ATL1529",
            Severity.Error,
            new("la famiglia '{0}' mescola unità diverse: qui {1}, in '{2}' {3}", "the family '{0}' mixes units: {1} here, {3} in '{2}'"),
            new("dare alla grandezza un'altra famiglia, oppure la stessa unità", "give the measure another family, or the same unit"));

        /// <summary>Rule of <see cref="GapOfKnownValue"/>.</summary>
        public static readonly DiagnosticRule GapOfKnownValueRule = new(
            "ATL1530",
            Severity.Warning,
            new("'{0}' di '{1}' ha un valore, quindi non manca", "'{0}' of '{1}' has a value, so it is not missing"),
            new("togliere la riga, oppure il valore", "remove the row, or the value"));

        /// <summary>Rule of <see cref="UnknownField"/>.</summary>
        public static readonly DiagnosticRule UnknownFieldRule = new(
            "ATL1531",
            Severity.Error,
            new("'{0}' non è né una colonna né una grandezza", "'{0}' is neither a column nor a measure"),
            new("{1}scrivere il nome di una colonna o di una grandezza di data/measures.csv", "{1}write the name of a column or of a measure of data/measures.csv"));

        /// <summary>Rule of <see cref="CupTaken"/>.</summary>
        public static readonly DiagnosticRule CupTakenRule = new(
            "ATL1532",
            Severity.Warning,
            new("il CUP '{0}' è già quello di '{1}'", "the CUP '{0}' is already that of '{1}'"),
            new("controllare il codice; se un CUP copre davvero due interventi, dirlo nella colonna note", "check the code; where a CUP really covers two interventions, say it in the column note"));

        /// <summary>Rule of <see cref="ShareOfOtherUnit"/>.</summary>
        public static readonly DiagnosticRule ShareOfOtherUnitRule = new(
            "ATL1533",
            Severity.Error,
            new("'{0}' è in {1}, ma la grandezza di cui è parte, '{2}', è in {3}", "'{0}' is in {1}, but the measure that it is a part of, '{2}', is in {3}"),
            new("usare la stessa unità, oppure lasciare vuota la colonna part_of", "use the same unit, or leave the column part_of empty"));

        /// <summary>Rule of <see cref="DateBeyondSources"/>.</summary>
        public static readonly DiagnosticRule DateBeyondSourcesRule = new(
            "ATL1534",
            Severity.Warning,
            new("il {0} è più di trent'anni dopo la fonte più recente, che è del {1}", "{0} is more than thirty years after the newest source, which is of {1}"),
            new("controllare l'anno", "check the year"));

        /// <summary>A row or front matter speaks of a subject that the atlas does not have. Typical cause: a mistyped id, or an intervention that was renamed or removed.</summary>
        public static Diagnostic UnknownSubject(SourceLocation at, string id, string? nearest) =>
            new(UnknownSubjectRule, at, id, NearestName.Hint(nearest));

        /// <summary>A row or front matter names a source that <c>sources.csv</c> does not have. Typical cause: a mistyped id, or a source not yet described.</summary>
        public static Diagnostic UnknownSource(SourceLocation at, string id, string? nearest) =>
            new(UnknownSourceRule, at, id, NearestName.Hint(nearest));

        /// <summary>A figure of a measure that <c>measures.csv</c> does not have. Typical cause: a mistyped name, or a new kind of figure.</summary>
        public static Diagnostic UnknownMeasure(SourceLocation at, string id, string? nearest) =>
            new(UnknownMeasureRule, at, id, NearestName.Hint(nearest));

        /// <summary>An intervention, or a part of a programme, names a programme that <c>programmes.csv</c> does not have.</summary>
        public static Diagnostic UnknownProgramme(SourceLocation at, string id, string? nearest) =>
            new(UnknownProgrammeRule, at, id, NearestName.Hint(nearest));

        /// <summary>Parents of programmes that go round in a circle. Typical cause: parent and part exchanged.</summary>
        public static Diagnostic ParentCircle(SourceLocation at, string id, string circle) =>
            new(ParentCircleRule, at, id, circle);

        /// <summary>A link with a strategy that <c>strategies.csv</c> does not have.</summary>
        public static Diagnostic UnknownStrategy(SourceLocation at, string id, string? nearest) =>
            new(UnknownStrategyRule, at, id, NearestName.Hint(nearest));

        /// <summary>A municipality of a zone that <c>zones.csv</c> does not have.</summary>
        public static Diagnostic UnknownZone(SourceLocation at, string id, string? nearest) =>
            new(UnknownZoneRule, at, id, NearestName.Hint(nearest));

        /// <summary>A stage, kind or design level that its vocabulary does not have. Typical cause: a term in the site's language in place of its id.</summary>
        public static Diagnostic UnknownTerm(SourceLocation at, string term, string vocabulary, string? nearest) =>
            new(UnknownTermRule, at, term, vocabulary, NearestName.Hint(nearest));

        /// <summary>A measure that is part of one that <c>measures.csv</c> does not have.</summary>
        public static Diagnostic UnknownWhole(SourceLocation at, string id, string? nearest) =>
            new(UnknownWholeRule, at, id, NearestName.Hint(nearest));

        /// <summary>Measures that are parts of each other. Typical cause: whole and share exchanged.</summary>
        public static Diagnostic WholeCircle(SourceLocation at, string id, string circle) =>
            new(WholeCircleRule, at, id, circle);

        /// <summary>Two subjects of the atlas with the same id, in different files. Typical cause: an intervention copied into another dataset.</summary>
        public static Diagnostic IdTaken(SourceLocation at, string id, SourceLocation first) =>
            new(IdTakenRule, at, id, first.ToString());

        /// <summary>A CUP of 15 letters and digits that the register would not give. Typical cause: O for 0, I for 1, or small letters.</summary>
        public static Diagnostic CupUnusual(SourceLocation at, string cup) =>
            new(CupUnusualRule, at, cup);

        /// <summary>A CUP that is not 15 letters and digits. Typical cause: a code cut, or two codes in a cell.</summary>
        public static Diagnostic CupMalformed(SourceLocation at, string cup) =>
            new(CupMalformedRule, at, cup);

        /// <summary>A CIG that is not 7 digits and 3 hexadecimal ones, nor a letter and 9 hexadecimal digits. Typical cause: scientific notation, a code cut.</summary>
        public static Diagnostic CigMalformed(SourceLocation at, string cig) =>
            new(CigMalformedRule, at, cig);

        /// <summary>A CIG whose check does not hold (first seven digits × 211 modulo 4091 = last three, hexadecimal). Typical cause: a digit mistyped or two swapped.</summary>
        public static Diagnostic CigCheck(SourceLocation at, string cig) =>
            new(CigCheckRule, at, cig);

        /// <summary>An ISTAT code that is not six digits. Typical cause: leading zeros lost in a spreadsheet.</summary>
        public static Diagnostic IstatMalformed(SourceLocation at, string istat) =>
            new(IstatMalformedRule, at, istat);

        /// <summary>A Belfiore code that is not a capital letter and three digits.</summary>
        public static Diagnostic BelfioreMalformed(SourceLocation at, string belfiore) =>
            new(BelfioreMalformedRule, at, belfiore);

        /// <summary>A contract whose CUP is not that of an intervention it names. Typical cause: a digit mistyped, or the wrong intervention.</summary>
        public static Diagnostic ForeignCup(SourceLocation at, string cup, string? nearest) =>
            new(ForeignCupRule, at, cup, NearestName.Hint(nearest));

        /// <summary>Payments higher than every cost or funding of the same source and date. Typical cause: figures in the wrong columns, or thousands misread.</summary>
        public static Diagnostic PaymentsOverFunding(SourceLocation at, decimal payments, decimal funding) =>
            new(PaymentsOverFundingRule, at, payments, funding);

        /// <summary>A programme that ends before it begins. Typical cause: day and month exchanged, or the two dates.</summary>
        public static Diagnostic EndBeforeStart(SourceLocation at, PartialDate end, PartialDate start) =>
            new(EndBeforeStartRule, at, end.ToString(), start.ToString());

        /// <summary>A dated fact that tells a stage and is certainly later than its source. Typical cause: a wrong year, or a deadline written as done.</summary>
        public static Diagnostic FactAfterSource(SourceLocation at, PartialDate fact, PartialDate source) =>
            new(FactAfterSourceRule, at, fact.ToString(), source.ToString());

        /// <summary>A date more than thirty years after the newest source. Typical cause: a mistyped year.</summary>
        public static Diagnostic DateBeyondSources(SourceLocation at, PartialDate date, PartialDate newest) =>
            new(DateBeyondSourcesRule, at, date.ToString(), newest.ToString());

        /// <summary>A figure, row or contract of a date certainly later than its source. Typical cause: a wrong year, or a source updated without its date.</summary>
        public static Diagnostic SpeaksAfterSource(SourceLocation at, PartialDate date, PartialDate source) =>
            new(SpeaksAfterSourceRule, at, date.ToString(), source.ToString());

        /// <summary>All facts of the phase completion of a subject come certainly before all those of the phases before it. Typical cause: a wrong year.</summary>
        public static Diagnostic ConcludedBeforeBegun(SourceLocation at, string subject, PartialDate concluded, PartialDate begun) =>
            new(ConcludedBeforeBegunRule, at, subject, concluded.ToString(), begun.ToString());

        /// <summary>A point that lies far from the municipality of its intervention, or a municipality far from all others. Typical cause: latitude and longitude exchanged, a decimal point lost.</summary>
        public static Diagnostic FarFromMunicipality(SourceLocation at, int kilometres, string municipality) =>
            new(FarFromMunicipalityRule, at, kilometres, municipality);

        /// <summary>Two municipalities whose names give the same address.</summary>
        public static Diagnostic SlugTaken(SourceLocation at, string name, string slug, string other) =>
            new(SlugTakenRule, at, name, slug, other);

        /// <summary>An editorial link with a strategy without its reason (DESIGN §1.4).</summary>
        public static Diagnostic EditorialWithoutReason(SourceLocation at) =>
            new(EditorialWithoutReasonRule, at);

        /// <summary>Two figures of the same subject, measure, source, place in it, date and value. Typical cause: a row copied, or a measure column repeated in figures.csv.</summary>
        public static Diagnostic SameFigureTwice(SourceLocation at, SourceLocation first) =>
            new(SameFigureTwiceRule, at, first.ToString());

        /// <summary>A value of more than 15 whole digits or six decimals. Typical cause: a value pasted from a computation, or two numbers run together.</summary>
        public static Diagnostic BeyondExactSums(SourceLocation at, decimal value) =>
            new(BeyondExactSumsRule, at, value);

        /// <summary>Measures of the same family with different units, which cannot be compared.</summary>
        public static Diagnostic MixedUnits(SourceLocation at, string family, string unit, string other, string otherUnit) =>
            new(MixedUnitsRule, at, family, unit, other, otherUnit);

        /// <summary>A row of <c>gaps.csv</c> that says why a value is missing that is there. Typical cause: the value was found later.</summary>
        public static Diagnostic GapOfKnownValue(SourceLocation at, string field, string subject) =>
            new(GapOfKnownValueRule, at, field, subject);

        /// <summary>A row of <c>gaps.csv</c> or <c>inferences.csv</c> about a field that does not exist. Typical cause: a mistyped name.</summary>
        public static Diagnostic UnknownField(SourceLocation at, string field, string? nearest) =>
            new(UnknownFieldRule, at, field, NearestName.Hint(nearest));

        /// <summary>Two interventions with the same CUP. Typical cause: a row copied.</summary>
        public static Diagnostic CupTaken(SourceLocation at, string cup, string other) =>
            new(CupTakenRule, at, cup, other);

        /// <summary>A share in a unit that is not its whole's.</summary>
        public static Diagnostic ShareOfOtherUnit(SourceLocation at, string measure, string unit, string whole, string wholeUnit) =>
            new(ShareOfOtherUnitRule, at, measure, unit, whole, wholeUnit);
    }
}
