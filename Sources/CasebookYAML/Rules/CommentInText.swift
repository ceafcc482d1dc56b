import CasebookBytes
import CasebookDiagnostics
import CasebookModel

extension YAMLFinding {
    static var commentInText: Finding {
        Finding(
            .commentInText,
            LocalizedText(
                de: "ab # gilt der Rest der Zeile als Kommentar und gehört nicht zum Text",
                en: "everything after # is a comment and not part of the text"),
            hint: LocalizedText(
                de: "setzen Sie den ganzen Text in Anführungszeichen; ein Kommentar beginnt mit „# “",
                en: "put the whole text in quotes; a comment begins with \"# \""))
    }
}

extension YAMLNode {
    /// Where a `#` cuts off the end of a text that stands without quotes: `Platz #1` is read as `Platz`. A comment has a blank
    /// behind its `#`.
    func commentsInText(of bytes: [UInt8]) -> [FindingPlace] {
        guard Self.mayHideText(bytes) else { return [] }
        var scalars: [Int: [Int]] = [:]
        for index in tree.plainScalars where !tree.records[index].text.isEmpty {
            scalars[tree.records[index].range.end.line, default: []].append(index)
        }
        var found: [FindingPlace] = []
        SourceText(path: "", bytes: bytes).eachLine { number, line in
            guard let indices = scalars[number], line.utf8.contains(UInt8(ascii: "#")) else { return true }
            let text = Array(line.unicodeScalars)
            for index in indices {
                let column = tree.records[index].range.end.column
                let rest = text.dropFirst(column - 1)
                let blanks = rest.prefix { $0 == " " || $0 == "\t" }
                guard !blanks.isEmpty, let sign = rest.dropFirst(blanks.count).first, sign == "#",
                    rest.dropFirst(blanks.count + 1).first?.isOfWord == true
                else { continue }
                let start = SourcePosition(line: number, column: column + blanks.count)
                let length = rest.reversed().drop { $0 == "\r" || $0 == " " }.count - blanks.count
                let end = SourcePosition(line: number, column: start.column + length)
                found.append(FindingPlace(tree.node(index).path, shownAt: SourceRange(start: start, end: end)))
            }
            return true
        }
        return found
    }

    /// Nearly no file has a `#` between a blank and a word, and one pass over its bytes tells.
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
                if isBehindBlank, bytes[index] > UInt8(ascii: "/"), bytes[index] != UInt8(ascii: ":") { return true }
            }
            return false
        }
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
                gehören in Anführungszeichen. Ein Kommentar hat hinter # ein Leerzeichen; dann warnt niemand.
                """,
            en: """
                After a space, # begins a comment in YAML: "Rated #1 in Hesse" would become "Rated". Put texts with # in \
                quotes. A real comment has a space after its #, and there is no warning about it.
                """),
        examples: [
            .refused(de: "title: Platz ↓#1 in Hessen", en: "title: Rated ↓#1 in Hesse", for: "title: Ein Fall"),
            .accepted(
                de: "title: \"Platz #1 in Hessen\"", en: "title: \"Rated #1 in Hesse\"", for: "title: Ein Fall"),
            .refused("summary: Wir probieren ↓#whisky", for: "summary: Kurz gesagt"),
            .accepted("title: Ein Fall # so heißt er", for: "title: Ein Fall"),
            .accepted("title: Fall#1", for: "title: Ein Fall"),
        ])
}
