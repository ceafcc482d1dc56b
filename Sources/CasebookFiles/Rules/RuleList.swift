public import CasebookDiagnostics

extension Rule {
    /// The rules about single files and values, which hold for every file of a book. Each has a file of its own in `Rules`.
    public static let fileRules: [Rule] =
        mediaRules + [
            .badColour, .badDOI, .badDate, .badIdentifier, .badPath, .emptyNarrative, .emptyText, .formatVersion,
            .malformedLink,
            .mergeConflict, .missingKey, .numberRange, .summaryLength, .unknownGoal, .unknownKey, .unknownLanguage,
            .unknownLicence, .unknownRegion, .unknownSector, .unknownValue, .unreadableFile, .wrongType,
        ]

    /// The rules about the bytes of media files.
    public static let mediaRules: [Rule] = [.badMedium, .missingMedium]
}
