import CasebookJournal
import CasebookModel

/// Which cases somebody wants to see, in which order, and which page of them.
struct CaseFilter {
    var query = ""
    var state: CaseState?
    var topic: TopicKey?
    var coach: String?
    var release: ReleaseChoice?
    var archive = ArchiveChoice.without
    var order = Order.changed
    /// From 1.
    var page = 1

    static let pageSize = 25

    /// By which a list is sorted.
    enum Order: String, CaseIterable {
        case changed, title, company, status, due

        var label: LocalizedText {
            switch self {
            case .changed: LocalizedText(de: "zuletzt geändert", en: "last changed")
            case .title: LocalizedText(de: "Titel", en: "title")
            case .company: LocalizedText(de: "Unternehmen", en: "company")
            case .status: LocalizedText(de: "Stand", en: "status")
            case .due: LocalizedText(de: "nächster Termin", en: "next date")
            }
        }
    }

    /// What a release is worth, as far as somebody looks for it.
    enum ReleaseChoice: String, CaseIterable {
        case attention, expires, granted, notNeeded

        var label: LocalizedText {
            switch self {
            case .attention: LocalizedText(de: "zu klären", en: "to settle")
            case .expires: LocalizedText(de: "läuft bald ab", en: "expires soon")
            case .granted: LocalizedText(de: "gilt", en: "valid")
            case .notNeeded: LocalizedText(de: "noch nicht nötig", en: "not needed yet")
            }
        }

        func takes(_ release: ReleaseStanding) -> Bool {
            switch (self, release) {
            case (.expires, .expires), (.granted, .granted), (.granted, .expires), (.notNeeded, .notNeeded): true
            case (.attention, _): release.needsAttention
            default: false
            }
        }
    }

    /// Whether cases are shown on which nobody works any more.
    enum ArchiveChoice: String, CaseIterable {
        case without, only, all

        var label: LocalizedText {
            switch self {
            case .without: LocalizedText(de: "laufende Fälle", en: "current cases")
            case .only: LocalizedText(de: "Archiv", en: "archive")
            case .all: LocalizedText(de: "laufende und Archiv", en: "current and archive")
            }
        }

        func takes(_ summary: CaseSummary) -> Bool { self == .all || summary.isArchived == (self == .only) }
    }

    init() {}

    init(_ request: WebRequest) {
        query = request.query("q") ?? ""
        state = request.query("status").flatMap(CaseState.init)
        topic = request.query("topic").flatMap { TopicKey($0) }
        coach = request.query("coach").flatMap { $0.isEmpty ? nil : $0 }
        release = request.query("release").flatMap(ReleaseChoice.init)
        archive = request.query("archive").flatMap(ArchiveChoice.init) ?? .without
        order = request.query("sort").flatMap(Order.init) ?? .changed
        page = max(1, request.query("page").flatMap(Int.init) ?? 1)
    }

    /// Whether anything beside the words is asked for.
    var isNarrowed: Bool { state != nil || topic != nil || coach != nil || release != nil || archive != .without }

    /// The query of an address that shows another page of the same list.
    func address(ofPage page: Int) -> [(name: String, value: String)] {
        let all: [(String, String?)] = [
            ("q", query.isEmpty ? nil : query), ("status", state?.rawValue), ("topic", topic?.text), ("coach", coach),
            ("release", release?.rawValue), ("archive", archive == .without ? nil : archive.rawValue),
            ("sort", order == .changed ? nil : order.rawValue),
            ("page", page == 1 ? nil : String(page)),
        ]
        return all.compactMap { name, value in value.map { (name, $0) } }
    }

    /// The cases that are asked for, all pages of them.
    func found(in cases: [CaseSummary]) -> [CaseSummary] {
        let words = FoldedName(query)
        let found = cases.filter { takes($0) && $0.searchText.contains(words) }
        func sorted(by key: (CaseSummary) -> String) -> [CaseSummary] {
            found.map { (key($0).lowercased(), $0) }.sorted { ($0.0, $0.1.id) < ($1.0, $1.1.id) }.map(\.1)
        }
        switch order {
        case .changed: return found
        case .title: return sorted { Self.folded($0.title) }
        case .company: return sorted { Self.folded($0.company ?? "\u{10FFFF}") }
        case .status:
            let ranks = Dictionary(uniqueKeysWithValues: zip(CaseState.allCases, 0...))
            return found.enumerated()
                .sorted { (ranks[$0.1.state] ?? 0, $0.0) < (ranks[$1.1.state] ?? 0, $1.0) }.map(\.1)
        case .due:
            let never = Int.max
            return found.enumerated().sorted {
                ($0.1.due?.latest.daysSince1970 ?? never, $0.0) < ($1.1.due?.latest.daysSince1970 ?? never, $1.0)
            }.map(\.1)
        }
    }

    /// Umlauts among their vowels, as in every German register.
    private static func folded(_ text: String) -> String {
        String(text.map { Self.vowels[$0] ?? $0 })
    }

    private static let vowels: [Character: Character] = ["ä": "a", "ö": "o", "ü": "u", "Ä": "A", "Ö": "O", "Ü": "U"]

    private func takes(_ summary: CaseSummary) -> Bool {
        archive.takes(summary) && (state == nil || summary.state == state)
            && topic.map(summary.topics.contains) != false
            && coach.map(summary.coaches.contains) != false && release?.takes(summary.release) != false
    }
}
