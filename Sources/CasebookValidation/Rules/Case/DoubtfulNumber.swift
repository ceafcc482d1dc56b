import CasebookBytes
import CasebookDiagnostics
import CasebookFiles
import CasebookModel
import CasebookYAML

/// Numbers are not written so that Germans read them as thousands.
struct DoubtfulNumber: CaseCheck {
    let rules: [Rule] = [.doubtfulNumber]

    /// The keys that lead to every number of a case that may have decimals.
    private static let paths = CaseStudy.part.paths { if case .number = $0.kind { true } else { false } }.map {
        $0[...]
    }

    func check(_ subject: CaseSubject, report: inout DiagnosticCollector) {
        // What comes from another book was looked at there, and was written by a program.
        guard subject.file.node?.signs.contains(.spelledNumber) == true, !subject.file.has("origin") else { return }
        for path in Self.paths { check(subject.file, path, &report) }
    }

    private func check(_ record: LocatedMapping, _ path: ArraySlice<String>, _ report: inout DiagnosticCollector) {
        guard let key = path.first else { return }
        let rest = path.dropFirst()
        guard rest.isEmpty else {
            let inner = record.record(key)
            for below in inner.isMapping ? [inner] : record.records(key) { check(below, rest, &report) }
            return
        }
        guard let number = record.number(key), let text = number.node.text,
            let finding = Self.finding(text) ?? Self.otherBase(text, number.value)
        else { return }
        // A decimal comma in braces ended it; that is the mistake, and has a finding.
        let isCut = record.node?.entries.contains { $0.value.isAbsent && $0.key.text?.first?.isNumber == true } ?? false
        if !isCut { report.report(finding, at: number) }
    }

    /// `0x1F`: YAML knows such numbers, coaches hardly do.
    private static func otherBase(_ text: String, _ value: Double) -> Finding? {
        guard text.hasPrefix("0x") || text.hasPrefix("0o") else { return nil }
        let decimal = Int(exactly: value).map(String.init)
        return Finding(
            .doubtfulNumber,
            FindingWords(
                de: "\(text.quotable()) ist \(spelling: "in YAML ")keine Dezimalzahl",
                en: "\(text.quotable()) is not a decimal number\(spelling: " in YAML")"),
            hint: decimal.map {
                FindingWords(
                    de: "schreiben Sie \($0), wenn das gemeint ist", en: "write \($0) if that is what you mean")
            }
                ?? FindingWords(
                    de: "schreiben Sie die Zahl mit den Ziffern 0 bis 9", en: "write the number with the digits 0 to 9")
        )
    }

    /// A form shows the number in the language of the person, and takes it so.
    private static func understood(_ decimal: String, _ thousands: String) -> LocalizedText {
        LocalizedText(
            de: "gemeint sind \(NumberInput.shown(decimal, .de)), nicht \(thousands)? Bitte prüfen",
            en: "do you mean \(decimal), not \(thousands)? Please check")
    }

    /// `1.400`: three decimals behind one to three digits.
    private static func finding(_ text: String) -> Finding? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[1].utf8.count == 3, (1...3).contains(parts[0].utf8.count), parts[0].first != "0",
            text.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") })
        else { return nil }
        let thousands = parts.joined()
        // Another zero, or one less, and nobody takes the point for one between thousands.
        let decimal = text.last == "0" ? String(text.reversed().drop { $0 == "0" }.reversed()) : text + "0"
        let plain = decimal.last == "." ? String(decimal.dropLast()) : decimal
        return Finding(
            .doubtfulNumber,
            FindingWords(
                inFile: LocalizedText(
                    de: "\(text) ist hier eine Zahl mit drei Nachkommastellen, kein Tausender",
                    en: "\(text) is read as a number with three decimals, not as thousands"),
                inForm: understood(text, thousands)),
            hint: .forFile(
                de: "schreiben Sie \(thousands), wenn das gemeint ist, sonst \(plain)",
                en: "write \(thousands) if that is what you mean, otherwise \(plain)"))
    }
}

extension Rule {
    /// Numbers are not written so that Germans read them as thousands.
    static let doubtfulNumber = Rule(
        "doubtful-number", .warning,
        summary: LocalizedText(
            de: "Zahlen stehen ohne Tausenderpunkt.",
            en: "Numbers have no point between the thousands."),
        explanation: LocalizedText(
            de: """
                In YAML trennt der Punkt die Nachkommastellen: 1.400 ist 1,4, nicht vierzehnhundert. Weil im Deutschen beides \
                gemeint sein kann, fragt die Prüfung nach.
                """,
            en: """
                In YAML, decimals follow the point: 1.400 is 1.4, not fourteen hundred. Since German writers may \
                mean either, the check asks.
                """),
        examples: [
            .refused("after: ↓1.400", for: "after: 2"),
            .refused("hours: ↓1.125", for: "hours: 6"),
            .refused("hours: ↓0x7fffffffffffffffff", for: "hours: 6"),
            .accepted("after: 1400", for: "after: 2"),
            .accepted("after: 1.4", for: "after: 2"),
            .accepted("before: 0.125", for: "before: 1"),
        ])
}
