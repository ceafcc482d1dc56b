import CasebookHandbook
import CasebookHandbookPictures
import CasebookMarkup
import CasebookModel

/// The section of the handbook that tells of a page of the workbench.
enum HelpTopic: String, CaseIterable {
    case signIn, work, cases, newCase, caseOverview, journal, writing, phases, outcomes, media, review, release, history
    case export, report, managing, book, settings

    /// The heading of the section, by which it is found on ``HandbookChapter/workbench``.
    var anchor: LocalizedText {
        switch self {
        case .signIn: LocalizedText(de: "anmelden", en: "signing-in")
        case .work: LocalizedText(de: "meine-arbeit", en: "my-work")
        case .cases: LocalizedText(de: "fälle-finden", en: "finding-cases")
        case .newCase: LocalizedText(de: "ein-neuer-fall", en: "a-new-case")
        case .caseOverview: LocalizedText(de: "die-seite-eines-falls", en: "the-page-of-a-case")
        case .journal: LocalizedText(de: "protokoll", en: "journal")
        case .writing: LocalizedText(de: "schreiben", en: "writing")
        case .phases: LocalizedText(de: "phasen-und-maßnahmen", en: "phases-and-measures")
        case .outcomes: LocalizedText(de: "ergebnisse", en: "outcomes")
        case .media: LocalizedText(de: "bilder", en: "pictures")
        case .review: LocalizedText(de: "prüfung", en: "review")
        case .release: LocalizedText(de: "freigabe", en: "permission")
        case .history: LocalizedText(de: "verlauf", en: "history")
        case .export: LocalizedText(de: "export", en: "export")
        case .report: LocalizedText(de: "auswertung", en: "totals")
        case .managing: LocalizedText(de: "verwalten", en: "managing")
        case .book: LocalizedText(de: "sammlung", en: "collection")
        case .settings: LocalizedText(de: "konten-und-einstellungen", en: "accounts-and-settings")
        }
    }

    /// The topic of a page, by its path.
    init(ofPage path: [String], isSignedIn: Bool) {
        guard isSignedIn else {
            self = .signIn
            return
        }
        switch path.first {
        case nil: self = .work
        case "new": self = .newCase
        case "step": self = .journal
        case "log": self = .cases
        case "export": self = .export
        case "book": self = .book
        case "trash": self = .managing
        case "report": self = .report
        case "cases": self = Self(ofCase: path.dropFirst(2))
        case "preview": self = .writing
        default: self = .settings
        }
    }

    private init(ofCase path: ArraySlice<String>) {
        switch path.first {
        case nil: self = .caseOverview
        case "log": self = .journal
        case "media": self = .media
        case "review", "propose": self = .review
        case "release": self = .release
        case "manage": self = .managing
        case "history": self = .history
        case "edit":
            self =
                switch path.dropFirst().first.flatMap({ CaseSection(rawValue: $0) }) {
                case .phases: .phases
                case .outcomes: .outcomes
                case .media: .media
                default: .writing
                }
        default: self = .writing
        }
    }

    /// Where the help of this topic is, with the way back to the page.
    func address(_ language: InterfaceLanguage, from path: [String]) -> Address {
        Self.address(.workbench, anchor[language], from: "/" + path.joined(separator: "/"))
    }

    /// A page of the handbook, or the list of all.
    static func address(_ chapter: HandbookChapter? = nil, _ anchor: String? = nil, from origin: String?) -> Address {
        .rooted(
            "help" + (chapter.map { "/\($0.rawValue)" } ?? ""), query: origin.map { [("from", $0)] } ?? [],
            fragment: anchor)
    }

    /// Where a file is that the handbook offers.
    static func address(_ file: HandbookDownload) -> Address { .rooted("help/files/\(file.rawValue)") }

    /// Where a picture of the handbook is.
    static func address(_ picture: HandbookPicture) -> Address { .rooted("help/pictures/\(picture.rawValue)") }
}
