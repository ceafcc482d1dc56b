import CasebookBytes
import CasebookDiagnostics
import CasebookFiles
import CasebookModel
import CasebookYAML

/// No text holds characters that turn its order around: what readers see would be another text than the one that was checked.
struct ReorderedText: CaseCheck, BookCheck {
    let rules: [Rule] = [.reorderedText]

    func check(_ subject: CaseSubject, report: inout DiagnosticCollector) { Self.check(subject.file.node, &report) }

    func check(_ subject: BookSubject, report: inout DiagnosticCollector) { Self.check(subject.file.node, &report) }

    private static let suspicious: TextSigns = [.punctuation, .ampersand]

    private static func check(_ node: YAMLNode?, _ report: inout DiagnosticCollector) {
        // The first byte of all of them, and the sign before one that is spelt as a number: a whole file may have neither.
        guard let node, !node.signs.isDisjoint(with: suspicious) else { return }
        switch node.content {
        case .scalar(let scalar): check(node, scalar.text, &report)
        case .sequence: for item in node.items { check(item, &report) }
        case .mapping: for entry in node.entries { check(entry.value, &report) }
        }
    }

    private static func check(_ node: YAMLNode, _ text: String, _ report: inout DiagnosticCollector) {
        guard text.withBytes(mayHoldControl),
            let scalar = text.unicodeScalars.first(where: isControl) ?? reference(in: text)
        else { return }
        report.report(finding(scalar), at: node)
    }

    /// Whether there are the first bytes of one; quotation marks and dashes share only the first.
    private static func mayHoldControl(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = 0
        while true {
            index = bytes.firstIndex(from: index) {
                $0.equal(0xE2) | $0.equal(UInt8(ascii: "&"))
            } passes: {
                $0 == 0xE2 || $0 == UInt8(ascii: "&")
            }
            guard index < bytes.count else { return false }
            let rest = bytes[(index + 1)...].prefix(2)
            switch rest.first {
            case UInt8(ascii: "#"): return true
            case 0x80: if (0xAA...0xAE).contains(rest.last ?? 0) { return true }
            case 0x81: if (0xA6...0xA9).contains(rest.last ?? 0) { return true }
            default: break
            }
            index += 1
        }
    }

    /// Embeddings, overrides and isolates (Unicode Standard Annex 9, section 2). Marks of direction only help neighbours, and
    /// texts in Arabic and Hebrew need them.
    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
    }

    /// The first that Markdown has as a numeric character reference.
    private static func reference(in text: String) -> Unicode.Scalar? {
        for part in text.split(separator: "&#").dropFirst() {
            let isHexadecimal = part.first == "x" || part.first == "X"
            let digits = part.dropFirst(isHexadecimal ? 1 : 0).prefix { $0.isHexDigit }
            if let value = UInt32(digits, radix: isHexadecimal ? 16 : 10), let scalar = Unicode.Scalar(value),
                isControl(scalar)
            {
                return scalar
            }
        }
        return nil
    }

    private static func finding(_ scalar: Unicode.Scalar) -> Finding {
        let code = "U+" + String(scalar.value, radix: 16, uppercase: true)
        return Finding(
            .reorderedText,
            LocalizedText(
                de: "der Text enthält ein unsichtbares Zeichen, das seine Reihenfolge umkehrt (\(code))",
                en: "the text contains an invisible character that reverses its order (\(code))"),
            hint: LocalizedText(
                de: "tippen Sie die Stelle neu; das Zeichen kam wohl aus einer Zwischenablage mit",
                en: "type that part again; the character probably came with copied text"))
    }
}

extension Rule {
    /// Texts read in the order in which they are written.
    static let reorderedText = Rule(
        "reordered-text", .error,
        summary: LocalizedText(
            de: "Texte enthalten keine Zeichen, die ihre Reihenfolge umkehren.",
            en: "Texts contain no characters that reverse their order."),
        explanation: LocalizedText(
            de: """
                Einbettungen und Umkehrungen der Schreibrichtung (U+202A bis U+202E, U+2066 bis U+2069) sind unsichtbar. Mit ihnen \
                liest sich ein Text auf der Seite anders als in der Datei, und eine Suche nach Namen fände ihn nicht.
                """,
            en: """
                Embeddings and overrides of the writing direction (U+202A to U+202E, U+2066 to U+2069) are invisible. \
                With them, a text reads differently on the page than in its file, and a search for names would miss \
                it.
                """),
        examples: [
            .refused(
                de: #"lessons: ↓"Lob \u202Etrhekrev""#, en: #"lessons: ↓"Praise \u202Esdrawkcab""#,
                for: "lessons: Gelernt"),
            .accepted(
                de: #"lessons: "Lob verkehrt""#, en: #"lessons: "Praise backwards""#, for: "lessons: Gelernt"),
            .accepted(
                de: #"lessons: "Ein\u00ADkaufs\u00ADliste und \u200Eל\u200E""#,
                en: #"lessons: "Shop\u00ADping list and \u200Eל\u200E""#, for: "lessons: Gelernt"),
            .refused("lessons: ↓Lob &#x2066;verkehrt", for: "lessons: Gelernt"),
        ])
}
