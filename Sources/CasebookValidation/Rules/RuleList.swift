public import CasebookDiagnostics
import CasebookFiles
import CasebookYAML

extension Validator {
    /// The checks of cases that come with Casebook. A rule has a file of its own in `Rules/Case`; a test fails if it is not listed.
    public static let builtInChecks: [any CaseCheck] = [
        ContradictingStatus(),
        DateOrder(),
        DeprecatedLicence(),
        DoubtfulNumber(),
        DuplicateID(),
        DuplicateMedium(),
        DuplicateValue(),
        FolderName(),
        IndicatorDirection(),
        IndicatorFigure(),
        LongPath(),
        MissingAlt(),
        MissingCredit(),
        MissingForStatus(),
        MissingMediumLicence(),
        MissingNarrative(),
        MissingPublishedOn(),
        OutcomeWithoutMeasure(),
        OutsidePhase(),
        OutsideProject(),
        PhaseOrder(),
        ReleaseBasis(),
        ReleaseEnded(),
        ReleaseMissing(),
        ReservedID(),
        ReversedPeriod(),
        SeveralTeasers(),
        SizeEmployees(),
        UnknownMeasure(),
        UnknownTopic(),
        // Several rules at once, since they look at the same text.
        MediaCheck(), AnonymityCheck(), MarkdownCheck(), CredentialsCheck(),
    ]
}

extension Rule {
    /// The rules about what a case says.
    public static let caseRules: [Rule] = Validator.builtInChecks.flatMap(\.rules)

    /// Every rule that comes with Casebook, by name.
    public static let builtIn: [Rule] = Set(
        yamlRules + lineRules + fileRules + mediaRules + caseRules + publicationRules + LogCheck.rules + bookRules
            + [.tooManyFindings, .addressCredentials]
    ).sorted { $0.id < $1.id }
}
