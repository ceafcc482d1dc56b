public import CasebookDiagnostics
import CasebookFiles
import CasebookYAML

extension Validator {
    /// The checks of cases that come with Casebook. A rule has a file of its own in `Rules/Case`; a test fails if it is not listed.
    public static let builtInChecks: [any CaseCheck] = [
        ContradictingStatus(),
        ContradictingVerdicts(),
        DataHiddenInMedium(),
        DateOrder(),
        DeprecatedLicence(),
        DoubtfulCause(),
        DoubtfulNumber(),
        DuplicateID(),
        DuplicateMedium(),
        DuplicateValue(),
        EvidenceWithoutFigure(),
        FictionalClaims(),
        FolderName(),
        HouseStyle(),
        IndicatorDirection(),
        IndicatorFigure(),
        IndicatorMismatch(),
        LeftPlaceholder(),
        LongPath(),
        MeasurementDate(),
        MisplacedReason(),
        MissingAlt(),
        MissingCredit(),
        MissingForStatus(),
        MissingMediumLicence(),
        MissingNarrative(),
        MissingPublishedOn(),
        NamelessAuthor(),
        OutcomeWithoutMeasure(),
        OutdatedPicture(),
        OutsidePhase(),
        OutsideProject(),
        PhaseOrder(),
        PlaceholderInDraft(),
        PlainTextMarkup(),
        PotentialResult(),
        ReleaseBasis(),
        ReleaseEnded(),
        ReleaseMissing(),
        ReorderedText(),
        ReservedID(),
        ReversedPeriod(),
        SeveralTeasers(),
        SizeEmployees(),
        SourceAccess(),
        TargetDirection(),
        UnknownGoalReference(),
        UnknownIndicator(),
        UnknownMeasure(),
        UnknownTopic(),
        VerdictFigures(),
        // Several rules at once, since they look at the same text.
        MediaCheck(), AnonymityCheck(), UnsearchableMedium(), MarkdownCheck(), CredentialsCheck(),
    ]

    /// The checks of journals.
    static let logChecks: [any LogCheck] = [
        DuplicateULID(), FutureEntry(), LogCorrection(), LogOrder(), UnknownMeasure(), UnknownPhase(),
    ]

    /// The checks of books.
    static let bookChecks: [any BookCheck] = [
        CredentialsCheck(), EmptyBook(), LongPath(), MissingCaseFolder(), MissingLogo(), PlaceholderInBook(),
        ReorderedText(), UnknownPartner(), UnknownTopic(),
    ]
}

extension Rule {
    /// The rules about what a case says.
    public static let caseRules: [Rule] = Validator.builtInChecks.flatMap(\.rules)

    /// The rules about what was ever public.
    public static let publicationRules: [Rule] = [
        .publicationRecord, .removedCase, .renamedCase, .unmarkedChange, .unrecordedPublication,
    ]

    /// The rules about what is no file of a book: XML documents that are held against a schema, feeds that are taken over.
    public static let documentRules: [Rule] = [.feedFormat, .invalidDocument, .jsonSyntax, .unreadableDocument]

    /// Every rule that comes with Casebook, by name.
    public static let builtIn: [Rule] = Set(
        [.addressCredentials, .overlookedCase, .tooManyFindings] + yamlRules + fileRules + caseRules + publicationRules
            + Validator.logChecks.flatMap(\.rules) + Validator.bookChecks.flatMap(\.rules)
    ).sorted { $0.id < $1.id }
}
