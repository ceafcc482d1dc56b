public import CasebookDiagnostics
import CasebookModel

extension Rule {
    /// The rules about books.
    public static let bookRules: [Rule] = [
        .unknownPartner, .missingLogo, .emptyBook, .overlookedCase,
    ]

    /// Exports name partners that the book has.
    static let unknownPartner = Rule(
        "unknown-partner", .error,
        summary: LocalizedText(
            de: "Exporte nennen Partner, die es im Buch gibt.",
            en: "Exports name partners that the book has."),
        explanation: LocalizedText(
            de: "Der Schlüssel unter partner: muss unter partners: stehen.",
            en: "The key at partner: must stand below partners:."),
        examples: [
            .refused("partner: ↓kamer", for: "partner: kammer", in: .book),
            .accepted("", for: ", partner: kammer", in: .book),
        ])

    /// Logos of the book are there and have an alternative text.
    static let missingLogo = Rule(
        "missing-logo", .error,
        summary: LocalizedText(
            de: "Logos des Buches sind da und haben einen Alternativtext.",
            en: "Logos of the book are there and have an alternative text."),
        explanation: LocalizedText(
            de: "Der Pfad ist relativ zum Ordner von casebook.yaml.",
            en: "The path is relative to the folder of casebook.yaml."),
        examples: [
            .refused("", for: ", logo_alt: Logo", in: .book, at: "logo: ↓media/logo.png"),
            .accepted("", for: ", logo: media/logo.png, logo_alt: Logo", in: .book),
        ])

    /// The book contains cases.
    static let emptyBook = Rule(
        "empty-book", .warning,
        summary: LocalizedText(
            de: "Das Buch enthält Fälle.",
            en: "The book contains cases."),
        explanation: LocalizedText(
            de: "Im Ordner case_studies wurde keine case.yaml gefunden. „casebook new TITEL“ legt einen Fall an.",
            en: "No case.yaml was found in the folder case_studies. \"casebook new TITLE\" makes a case."))
}
