import CasebookModel

/// A page of the form: some fields of a case that belong together.
enum CaseSection: String, Sendable, CaseIterable {
    case basics, company, support, story, phases, outcomes, material, media

    var title: LocalizedText {
        switch self {
        case .basics: LocalizedText(de: "Überblick", en: "Overview")
        case .company: LocalizedText(de: "Unternehmen", en: "Company")
        case .support: LocalizedText(de: "Begleitung", en: "Support")
        case .story: LocalizedText(de: "Texte", en: "Texts")
        case .phases: LocalizedText(de: "Phasen und Maßnahmen", en: "Phases and measures")
        case .outcomes: LocalizedText(de: "Ergebnisse", en: "Outcomes")
        case .material: LocalizedText(de: "Zitate und Quellen", en: "Quotes and sources")
        case .media: LocalizedText(de: "Bilder", en: "Media")
        }
    }

    /// The keys of the case that the page holds.
    var keys: [String] {
        switch self {
        case .basics: ["title", "summary", "language", "fictional", "topics", "sdgs", "licence"]
        case .company: ["company"]
        case .support: ["support", "contact"]
        case .story: ["challenge", "goals", "lessons", "transfer"]
        case .phases: ["phases"]
        case .outcomes: ["outcomes"]
        case .material: ["quotes", "links", "sources"]
        case .media: ["media"]
        }
    }

    /// The page that holds a field.
    init?(holding path: String) {
        let key = String(path.prefix { $0 != "." && $0 != "[" })
        guard let section = Self.allCases.first(where: { $0.keys.contains(key) }) else { return nil }
        self = section
    }
}
