import CasebookDiagnostics
import CasebookModel

extension FieldPath {
    /// The keys of the way, whichever items it leads through.
    var keys: String {
        steps.compactMap { step -> String? in if case .key(let key) = step { key } else { nil } }
            .joined(separator: ".")
    }
}

/// A page of the form of a case: one of its sections, or what every case needs of all of them, on one page.
struct CaseFormPage: Sendable, Hashable {
    /// The name in addresses.
    let name: String
    let title: LocalizedText
    /// The keys of the case that the page holds.
    let keys: [String]

    init(_ section: CaseSection) {
        name = section.rawValue
        title = section.title
        keys = section.keys
    }

    init?(_ name: String) {
        if name == Self.essentials.name {
            self = Self.essentials
        } else if let section = CaseSection(rawValue: name) {
            self.init(section)
        } else {
            return nil
        }
    }

    private init(_ name: String, _ title: LocalizedText, _ keys: [String]) {
        self.name = name
        self.title = title
        self.keys = keys
    }

    /// What no case can be published without, so that a short one is written in one go.
    static let essentials = CaseFormPage(
        "essentials", LocalizedText(de: "Das Nötigste", en: "The essentials"),
        [
            "title", "summary", "company", "support", "topics", "challenge", "goals", "phases", "outcomes", "lessons",
            "transfer",
        ])

    /// The fields of that page which are not folded away, by their keys.
    static let essentialFields: Set<String> = [
        "title", "summary", "company", "company.name", "company.sector", "company.size", "company.region", "support",
        "support.from", "support.to", "topics", "challenge", "goals", "phases", "phases.title", "phases.summary",
        "phases.measures", "phases.measures.title", "phases.measures.description", "outcomes", "outcomes.title",
        "outcomes.description", "outcomes.measures", "outcomes.verdict", "lessons", "transfer",
    ]

    /// All pages, in the order in which people go through them.
    static let all = [essentials] + CaseSection.allCases.map { CaseFormPage($0) }

    /// Where one goes on after this page; `nil` after the last one.
    var next: CaseFormPage? {
        guard self != Self.essentials, let index = Self.all.firstIndex(of: self), index + 1 < Self.all.count else {
            return nil
        }
        return Self.all[index + 1]
    }
}
