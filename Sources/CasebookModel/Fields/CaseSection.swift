/// A page of the form: some fields of a case that belong together.
package enum CaseSection: String, Sendable, CaseIterable {
    case basics, company, support, story, phases, outcomes, material, media

    package var title: LocalizedText {
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

    /// The keys of the case that the page holds, those of the story as readers meet them.
    package var keys: [String] {
        let fields = CaseStudy.part.fields.filter { $0.section == self }
        let places = [nil] + StoryPlace.allCases.map(Optional.some)
        return places.flatMap { place in fields.filter { $0.story == place }.map(\.key) }
    }

    /// The page that holds a field.
    package init?(holding path: String) {
        let key = String(path.prefix { $0 != "." && $0 != "[" })
        guard let section = CaseStudy.part[key]?.section else { return nil }
        self = section
    }
}
