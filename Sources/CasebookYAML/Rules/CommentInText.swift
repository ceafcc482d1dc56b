import CasebookBytes
import CasebookDiagnostics
import CasebookModel

extension YAMLFinding {
    static var commentInText: Finding {
        Finding(
            .commentInText,
            LocalizedText(
                de: "ab # gilt der Rest der Zeile als Kommentar und gehört nicht zum Text",
                en: "everything after # is a comment, not part of the text"),
            hint: .forFile(
                de: "setzen Sie den ganzen Text in Anführungszeichen; ein Kommentar beginnt mit „# “",
                en: "put the whole text in quotes; a comment begins with \"# \""))
    }

    /// What looks like a comment and may as well be the rest of the text.
    static var likelyCommentInText: Finding {
        Finding(
            .commentInText, commentInText.message,
            hint: .forFile(
                de:
                    "gehört es zum Text, setzen Sie den ganzen Text in Anführungszeichen; vor einen Kommentar gehören zwei Leerzeichen",
                en: """
                    if it is part of the text, put the whole text in quotes; if it is a comment, put two spaces before \
                    it
                    """))
    }
}

/// The end of a text that a `#` cuts off.
struct HiddenRest {
    let place: FindingPlace
    /// Whether it can be no comment: none begins without a blank behind its `#`.
    let isSure: Bool
}

extension YAMLNode {
    /// Where a `#` cuts off the end of a text that stands without quotes: `Platz #1` is read as `Platz`. A comment has a blank
    /// behind its `#`; so may a number in a text (`Filiale # 3`), where that stands right before the next word.
    ///
    /// - Parameter texts: the keys of fields in which sentences and names stand.
    func commentsInText(of bytes: [UInt8], texts: Set<String>) -> [HiddenRest] {
        guard Self.mayHideText(bytes) else { return [] }
        var scalars: [Int: [Int]] = [:]
        for index in tree.plainScalars where !tree.texts[index].isEmpty {
            scalars[tree.records[index].range.end.line, default: []].append(index)
        }
        var found: [HiddenRest] = []
        SourceText(path: "", bytes: bytes).eachLine { number, line in
            guard let indices = scalars[number], line.utf8.contains(UInt8(ascii: "#")) else { return true }
            let text = Array(line.unicodeScalars)
            for index in indices {
                let column = tree.records[index].range.end.column
                let rest = text.dropFirst(column - 1)
                let blanks = rest.prefix { $0 == " " || $0 == "\t" }
                guard !blanks.isEmpty, let sign = rest.dropFirst(blanks.count).first, sign == "#" else { continue }
                let behind = rest.dropFirst(blanks.count + 1)
                let isSure = behind.first?.isOfWord == true
                let isLikely =
                    blanks.count == 1 && behind.first == " " && behind.dropFirst().first?.isOfWord == true
                    && tree.texts[index].unicodeScalars.contains(where: \.isOfWord)
                guard isSure || isLikely && tree.node(index).path.key.map(texts.contains) == true else { continue }
                let start = SourcePosition(line: number, column: column + blanks.count)
                let length = rest.reversed().drop { $0 == "\r" || $0 == " " }.count - blanks.count
                let end = SourcePosition(line: number, column: start.column + length)
                let place = FindingPlace(tree.node(index).path, shownAt: SourceRange(start: start, end: end))
                found.append(HiddenRest(place: place, isSure: isSure))
            }
            return true
        }
        return found
    }

    /// Nearly no file has a `#` between a word and another, and one pass over its bytes tells.
    private static func mayHideText(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            var index = 1
            while index < bytes.count - 1 {
                let sign = bytes.firstIndex(from: index) {
                    $0.equal(UInt8(ascii: "#"))
                } passes: {
                    $0 == UInt8(ascii: "#")
                }
                index = sign + 1
                guard index < bytes.count else { return false }
                let isBehindBlank = bytes[sign - 1] == 0x20 || bytes[sign - 1] == 0x09
                guard isBehindBlank else { continue }
                if bytes[index] > UInt8(ascii: "/"), bytes[index] != UInt8(ascii: ":") { return true }
                if bytes[index] == 0x20, sign > 1, bytes[sign - 2] > 0x20 { return true }
            }
            return false
        }
    }
}

extension FieldPath {
    /// The key of the field, or of the list that it is an item of.
    fileprivate var key: String? {
        steps.reversed().lazy.compactMap { if case .key(let key) = $0 { key } else { nil } }.first
    }
}

extension Rule {
    /// No text is cut off by a comment.
    static let commentInText = Rule(
        "comment-in-text", .warning,
        summary: LocalizedText(
            de: "Kein Text wird von einem Kommentar abgeschnitten.", en: "No text is cut off by a comment."),
        explanation: LocalizedText(
            de: """
                Nach einem Leerzeichen beginnt # in YAML einen Kommentar: Aus „Platz #1 in Hessen“ würde „Platz“. Texte mit # \
                gehören in Anführungszeichen. Ein Kommentar hat hinter # ein Leerzeichen und, wo er hinter einem Text steht, zwei \
                davor; dann warnt niemand.
                """,
            en: """
                After a space, # begins a comment in YAML: "Rated #1 in Hesse" would become "Rated". Put texts with # \
                in quotes. A real comment has a space after its # and, if it follows a text, two before it; this gets \
                no warning.
                """),
        examples: [
            .refused(de: "title: Platz ↓#1 in Hessen", en: "title: Rated ↓#1 in Hesse", for: "title: Ein Fall"),
            .accepted(
                de: "title: \"Platz #1 in Hessen\"", en: "title: \"Rated #1 in Hesse\"", for: "title: Ein Fall"),
            .refused("summary: Wir probieren ↓#whisky", for: "summary: Kurz gesagt"),
            .refused("title: Filiale ↓# 3 in Darmstadt", for: "title: Ein Fall"),
            .refused("summary: Wir sind Nr. ↓# 1 und mehr", for: "summary: Kurz gesagt"),
            .accepted("title: Ein Fall  # so heißt er", for: "title: Ein Fall"),
            .accepted("title: Fall#1", for: "title: Ein Fall"),
        ])
}
