import CasebookDiagnostics
import CasebookFiles
import CasebookModel

/// A slip in the book's list of topics, which every case with that topic would tell as its own mistake: it is said once, where
/// it was made.
struct MisspeltTopics {
    /// What is said of the topics.
    private(set) var findings: [Diagnostic] = []
    /// The topics of which the cases need not say any more that the book has none such.
    private var settled: Set<String> = []

    /// - Parameters:
    ///   - cases: the topics of every case, and what was found in it.
    ///   - opened: the book to which they belong.
    init(of cases: [(topics: [String], findings: [Diagnostic])], in opened: OpenedBook) {
        guard let topics = opened.topicPlaces else { return }
        let known = Set(topics.map(\.value))
        var counts: [String: Int] = [:]
        for study in cases where study.findings.contains(where: { $0.rule == .unknownTopic }) {
            for topic in Set(study.topics) where !known.contains(topic) { counts[topic, default: 0] += 1 }
        }
        guard !counts.isEmpty else { return }
        let used = Set(cases.lazy.flatMap(\.topics))
        for (meant, count) in counts.sorted(by: { $0.key < $1.key }) where count > 1 {
            let slips = topics.filter { !used.contains($0.value) && $0.value.isOneEdit(from: meant) }
            let isSure = slips.count == 1 && counts.keys.count { slips[0].value.isOneEdit(from: $0) } == 1
            guard isSure else { continue }
            let finding = Self.finding(slips[0].value, meant, count)
            findings.append(
                Diagnostic(
                    finding, file: opened.file,
                    at: FindingPlace(FieldPath([.key("topics"), .key(slips[0].value)]), shownAt: slips[0].range)))
            settled.insert(meant)
        }
    }

    /// What else was found in a case.
    func others(_ findings: [Diagnostic]) -> [Diagnostic] {
        settled.isEmpty
            ? findings
            : findings.filter { $0.rule != .unknownTopic || $0.about.map(settled.contains) != true }
    }

    private static func finding(_ key: String, _ meant: String, _ count: Int) -> Finding {
        Finding(
            .unknownTopic,
            LocalizedText(
                de: "kein Fall hat das Thema „\(key.quotable())“, aber \(count) Fälle haben „\(meant.quotable())“",
                en: "no case has the topic \"\(key.quotable())\", but \(count) cases have \"\(meant.quotable())\""),
            hint: LocalizedText(
                de: "meinten Sie „\(meant.quotable())“?", en: "did you mean \"\(meant.quotable())\"?"),
            replacement: meant)
    }
}

extension String {
    /// Whether one letter more, less, other, or in the place of its neighbour makes the other text of this one.
    fileprivate func isOneEdit(from other: String) -> Bool {
        let (one, two) = (Array(utf8), Array(other.utf8))
        guard one != two, abs(one.count - two.count) <= 1 else { return false }
        let start = zip(one, two).prefix { $0 == $1 }.count
        let end = zip(one[start...].reversed(), two[start...].reversed()).prefix { $0 == $1 }.count
        let (left, right) = (one.count - start - end, two.count - start - end)
        if left <= 1, right <= 1 { return true }
        return left == 2 && right == 2 && one[start] == two[start + 1] && one[start + 1] == two[start]
    }
}
