import CasebookDiagnostics
import CasebookFiles
import CasebookModel

/// Topics are in the collection's list of topics.
struct UnknownTopic: CaseCheck {
    let rules: [Rule] = [.unknownTopic]

    func check(_ subject: CaseSubject, report: inout DiagnosticCollector) {
        guard let known = subject.topics else { return }
        // A case of another book brings the names of its topics along.
        let ofOrigin = subject.file.record("origin").records("topics").compactMap { $0.text("key")?.value }
        let knownSet = Set(known + ofOrigin)
        for topic in subject.file.list("topics", { TopicKey($0)?.text }) where !knownSet.contains(topic.value) {
            report.report(Self.finding(topic.value, known, subject.vocabulary), at: topic)
        }
        // What is no key may be a topic's name: then that is the mistake, and its spelling is not.
        for name in subject.file.list("topics", { TopicKey($0) == nil ? $0 : nil }) {
            guard subject.vocabulary?.topic(called: name.value) != nil else { continue }
            let finding = Self.finding(name.value, known, subject.vocabulary)
            for rule in [Rule.badIdentifier, .wrongType] where report.replace(rule, at: name, with: finding) { break }
        }
    }

    private static func finding(_ key: String, _ known: [String], _ vocabulary: BookVocabulary?) -> Finding {
        var finding = Finding(
            .unknownTopic,
            FindingWords(
                de: "das Thema „\(key.quotable())“ steht nicht \("in casebook.yaml", inForm: "in der Sammlung")",
                en: "the topic \"\(key.quotable())\" is not \("in casebook.yaml", inForm: "in the collection")"),
            hint: known.isEmpty
                ? FindingWords(
                    de: "die Sammlung hat noch keine Themen; ergänzen Sie es dort\(spelling: " unter topics")",
                    en: "the collection has no topics yet; add it there\(spelling: ", under topics")")
                : FindingWords(
                    de: "möglich sind: \(known.joined(separator: ", "))",
                    en: "allowed: \(known.joined(separator: ", "))"))
        // A slip of the book is told there once, see ``MisspeltTopics``.
        finding.about = key
        if let meant = vocabulary?.topic(called: key) { return finding.suggesting(meant) }
        return finding.suggesting(key, from: known)
    }
}

/// So are those by which partners select.
extension UnknownTopic: BookCheck {
    func check(_ subject: BookSubject, report: inout DiagnosticCollector) {
        guard let topics = subject.topics else { return }
        let known = Set(topics)
        for partner in subject.partners {
            for topic in LocatedMapping(partner.value).record("select").list("topics", { TopicKey($0)?.text })
            where !known.contains(topic.value) {
                report.report(Self.findingInBook(topic.value, topics), at: topic)
            }
        }
    }

    private static func findingInBook(_ key: String, _ known: [String]) -> Finding {
        Finding(
            .unknownTopic,
            FindingWords(
                de: "das Thema „\(key.quotable())“ steht nicht unter \("topics", inForm: "„Themen“")",
                en: "the topic \"\(key.quotable())\" is not listed under \("topics", inForm: "\"Topics\"")")
        ).suggesting(key, from: known)
    }
}

extension Rule {
    /// Topics are in the collection's list of topics.
    static let unknownTopic = Rule(
        "unknown-topic", .error,
        summary: LocalizedText(
            de: "Themen stehen in der Themenliste der Sammlung.",
            en: "Topics are in the collection's list of topics."),
        explanation: LocalizedText(
            de: "Ein neues Thema nehmen Sie zuerst in casebook.yaml mit deutschem und englischem Namen auf.",
            en: "Add a new topic to casebook.yaml first, with a German and an English name."),
        examples: [
            .refused("topics: [↓skils]", for: "topics: [skills]"),
            .refused("{topics: [↓skils]}", for: "{topics: [skills]}", in: .book),
            .accepted("topics: []\n", for: "topics: [skills]\n"),
        ])
}
