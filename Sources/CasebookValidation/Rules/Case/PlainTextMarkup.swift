import CasebookBytes
import CasebookDiagnostics
import CasebookFiles
import CasebookModel
import CasebookYAML

/// Texts that are shown as they are written hold no Markdown: readers would see its signs.
struct PlainTextMarkup: CaseCheck {
    let rules: [Rule] = [.plainTextMarkup]

    func check(_ subject: CaseSubject, report: inout DiagnosticCollector) {
        guard let node = subject.file.node else { return }
        // What comes from another book was looked at there.
        check(node, .part(CaseStudy.part), &report)
    }

    private func check(_ node: YAMLNode, _ kind: FieldKind, _ report: inout DiagnosticCollector) {
        // Most groups have no such sign in any of their texts.
        guard !node.signs.isDisjoint(with: .anyPlainMarkup) else { return }
        switch kind {
        case .line, .paragraph:
            guard let text = node.text, let sign = Self.sign(in: text) else { return }
            report.report(Self.finding(sign), at: node)
        case .list(let item, _): for node in node.items { check(node, item, &report) }
        case .part(let part): check(node, part, &report)
        case .shorthand(let part):
            if node.scalar == nil { check(node, part, &report) } else { check(node, .line(), &report) }
        default: return
        }
    }

    private func check(_ node: YAMLNode, _ part: PartDescription, _ report: inout DiagnosticCollector) {
        for entry in node.entries {
            guard let key = entry.key.text, let field = part[key], field.exposure != .internal, key != "origin" else {
                continue
            }
            check(entry.value, field.kind, &report)
        }
    }

    /// What in a text can only be meant as Markdown. A single star or underscore is none: `Kund*innen`, `file_name`.
    private static func sign(in text: String) -> String? {
        guard text.utf8.contains(where: isMark) else { return nil }
        for pair in ["**", "__"] where isAround(pair, in: text) { return "\(pair)…\(pair)" }
        if text.utf8.count(where: { $0 == UInt8(ascii: "`") }) > 1 { return "`…`" }
        if let open = text.utf8.firstIndex(of: UInt8(ascii: "[")), let target = text[open...].behind("]("),
            target.utf8.contains(UInt8(ascii: ")"))
        {
            return "[…](…)"
        }
        guard text.utf8.contains(UInt8(ascii: "#")) else { return nil }
        let isHeading = text.split { $0 == "\n" }.contains { (line: Substring) in
            let level = line.prefix { $0 == "#" }.count
            return (1...6).contains(level) && line.dropFirst(level).first == " "
        }
        return isHeading ? "# …" : nil
    }

    private static func isMark(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["), UInt8(ascii: "`"), UInt8(ascii: "#"): true
        default: false
        }
    }

    /// Whether something stands between two equal pairs of signs, without a blank inside of either.
    private static func isAround(_ pair: String, in text: String) -> Bool {
        guard text.utf8.count(where: { $0 == pair.utf8.first }) > 3 else { return false }
        let parts = text.replacing(pair, with: "\n").split(omittingEmptySubsequences: false) { $0 == "\n" }
        return parts.dropFirst().dropLast().contains { part in
            guard let first = part.first, let last = part.last else { return false }
            return !first.isWhitespace && !last.isWhitespace
        }
    }

    private static func finding(_ sign: String) -> Finding {
        Finding(
            .plainTextMarkup,
            LocalizedText(
                de: "dieser Text wird gezeigt, wie er dasteht, mitsamt den Zeichen \(sign)",
                en: "this text is shown as it is, including the characters \(sign)"),
            hint: LocalizedText(
                de: "lassen Sie die Auszeichnung weg", en: "leave out the markup"))
    }
}

extension Rule {
    /// Plain texts hold no Markdown.
    static let plainTextMarkup = Rule(
        "plain-text-markup", .warning,
        summary: LocalizedText(
            de: "Texte ohne Formatierung enthalten kein Markdown.", en: "Plain texts contain no Markdown."),
        explanation: LocalizedText(
            de: """
                Titel, Kurzfassung, Ziele, Gründe und andere kurze Texte werden gezeigt, wie sie dastehen: Aus **wichtig** wird \
                keine Hervorhebung, sondern ein Wort mit Sternen. Markdown gehört in die langen Texte.
                """,
            en: """
                Titles, summaries, goals, reasons and other short texts are shown exactly as written: **important** is \
                not emphasised, it is a word with asterisks around it. Markdown belongs in the long texts.
                """),
        examples: [
            .refused(de: "summary: ↓Kurz **gesagt**", en: "summary: ↓In **short**", for: "summary: Kurz gesagt"),
            .accepted(de: "summary: Kurz gesagt", en: "summary: In short", for: "summary: Kurz gesagt"),
            .accepted(
                de: "summary: Kund*innen lernen dazu", en: "summary: Rooms of 4 * 5 metres", for: "summary: Kurz gesagt"
            ),
            .refused("title: ↓\"Ein [Fall](https://example.org/)\"", for: "title: Ein Fall"),
            .refused("topics: [skills]\nunknown: [↓\"Ob `x` hält\"]", for: "topics: [skills]"),
            .accepted("title: \"2 ** 3, a__b und [sic]\"", for: "title: Ein Fall"),
        ])
}
