import CasebookDiagnostics
import CasebookFiles
import CasebookModel

/// Topics are in the book's vocabulary, lists name nothing twice, size and head count agree, licences are in force.
struct VocabularyCheck: CaseCheck {
    let rules: [Rule] = [.unknownTopic, .duplicateValue, .sizeEmployees, .deprecatedLicence]

    func check(_ subject: CaseSubject, report: inout DiagnosticCollector) {
        checkTopics(subject, &report)
        for key in ["topics", "sdgs"] { checkDuplicates(in: subject.file.list(key) { $0 }, &report) }
        for outcome in subject.file.records("outcomes") {
            checkDuplicates(in: outcome.list("measures") { $0 }, &report)
        }
        checkDuplicates(in: subject.file.record("release").list("channels") { $0 }, &report)
        checkSize(subject.file.record("company"), &report)
        for record in [subject.file] + subject.file.records("media") { checkLicence(record, &report) }
    }

    private func checkTopics(_ subject: CaseSubject, _ report: inout DiagnosticCollector) {
        guard let book = subject.book else { return }
        let known = book.topics.map(\.key.text)
        // A case of another book brings the names of its topics along.
        let ofOrigin = subject.file.record("origin").records("topics").compactMap { $0.text("key")?.value }
        let knownSet = Set(known + ofOrigin)
        for topic in subject.file.list("topics", { $0 }) where !knownSet.contains(topic.value) {
            report.report(unknownTopic(topic.value, known), at: topic)
        }
    }

    private func unknownTopic(_ key: String, _ known: [String]) -> Finding {
        Finding(
            .unknownTopic,
            LocalizedText(
                de: "das Thema „\(key.quotable())“ steht nicht in casebook.yaml",
                en: "the topic \"\(key.quotable())\" is not in casebook.yaml"),
            hint: LocalizedText(
                de: "möglich sind: \(known.joined(separator: ", "))",
                en: "possible are: \(known.joined(separator: ", "))")
        ).suggesting(key, from: known)
    }

    private func checkDuplicates(in values: [Marked<String>], _ report: inout DiagnosticCollector) {
        var seen: Set<String> = []
        for value in values where !seen.insert(value.value).inserted {
            let finding = Finding(
                .duplicateValue,
                LocalizedText(
                    de: "„\(value.value.quotable())“ steht zweimal in der Liste",
                    en: "\"\(value.value.quotable())\" stands twice in the list"))
            report.report(finding, at: value)
        }
    }

    private func checkSize(_ company: MarkedRecord, _ report: inout DiagnosticCollector) {
        guard let size = company.word("size", CompanySize.self), let employees = company.integer("employees"),
            employees.value >= 0
        else { return }
        let usual = CompanySize(employees: employees.value)
        guard usual != size.value else { return }
        var finding = Finding(
            .sizeEmployees,
            LocalizedText(
                de: "\(employees.value) Beschäftigte passen nicht zu „\(size.value.rawValue)“",
                en: "\(employees.value) employees do not fit \"\(size.value.rawValue)\""),
            hint: LocalizedText(
                de: "üblich wäre „\(usual.rawValue)“", en: "\"\(usual.rawValue)\" would be usual"))
        finding.replacement = usual.rawValue
        report.report(finding, at: size)
    }

    private func checkLicence(_ record: MarkedRecord, _ report: inout DiagnosticCollector) {
        guard let licence = record.value("licence", { LicenceID($0) }), licence.value.isDeprecated else { return }
        let finding = Finding(
            .deprecatedLicence,
            LocalizedText(
                de: "die Lizenzkennung „\(licence.value)“ ist veraltet",
                en: "the licence id \"\(licence.value)\" is deprecated"))
        report.report(finding, at: licence)
    }
}
