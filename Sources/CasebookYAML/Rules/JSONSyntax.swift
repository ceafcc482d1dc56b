public import CasebookDiagnostics
import CasebookModel

/// The words for what is no JSON. ``JSONReader`` stops at the first mistake.
enum JSONFinding {
    static var encoding: Finding {
        Finding(.encoding, LocalizedText(de: "die Datei ist kein UTF-8", en: "the file is not UTF-8"))
    }

    static var unfinished: Finding {
        Finding(
            .jsonSyntax,
            LocalizedText(de: "die JSON-Datei hört mittendrin auf", en: "the JSON file ends in the middle"))
    }

    static var badEscape: Finding {
        Finding(
            .jsonSyntax,
            LocalizedText(
                de: "nach \\ steht kein Zeichen, das JSON kennt", en: "what follows \\ is not a JSON escape"))
    }

    static func unexpected(_ byte: UInt8) -> Finding {
        let sign =
            (0x21..<0x7F).contains(byte) ? String(Character(Unicode.Scalar(byte))) : "0x" + String(byte, radix: 16)
        return Finding(
            .jsonSyntax,
            LocalizedText(
                de: "die Datei ist hier kein gültiges JSON (\(sign))", en: "the file is not valid JSON here (\(sign))"))
    }
}

extension Rule {
    /// The file is no JSON.
    public static let jsonSyntax = Rule(
        "json-syntax", .error,
        summary: LocalizedText(
            de: "Was aus einem Feed übernommen wird, ist gültiges JSON.", en: "Feeds to be imported are JSON."),
        explanation: LocalizedText(
            de: "Der Feed wurde abgeschnitten oder ist keiner; fragen Sie, wer ihn herausgibt.",
            en: "The feed was cut off, or is not a feed at all; ask its publisher."),
        examples: [
            .refused("\"title\": ↓Nova", for: "\"title\": \"Nova\"", in: .feed)
        ])
}
