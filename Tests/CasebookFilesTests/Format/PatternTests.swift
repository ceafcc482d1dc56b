import CasebookJSON
import CasebookModel
import Foundation
import TestSupport
import Testing

@testable import CasebookFiles

/// The patterns of the JSON Schema and our own check are written twice; here both judge the same texts.
@Suite("The pattern of a text format")
struct PatternTests {
    /// A format with the characters and pieces of which texts for it are made.
    struct Example: Sendable, CustomTestStringConvertible {
        let name: String
        let format: TextFormat
        let pieces: [String]
        /// Texts that only our check refuses: what a pattern cannot say.
        var isBeyondPattern: @Sendable (String) -> Bool = { _ in false }

        var testDescription: String { name }
    }

    static let examples: [Example] = [
        Example(
            name: "identifier", format: .identifier, pieces: ["a", "z", "0", "9", "-", "--", "A", "ä", "_", " ", "\n"]),
        Example(
            name: "date", format: .date,
            pieces: [
                "2021", "2020", "1900", "2000", "-", "-02", "-29", "-28", "-30", "-31", "-04", "-1", "0", "T", " ",
                "-12", "-13", "-00",
            ]),
        Example(
            name: "moment", format: .moment,
            pieces: [
                "2021-02-28", "2020-02-29", "2021-02-29", "2021-12-31", "T", "t", " ", "23", "24", ":", ":59", ":60",
                ":61", ".5", ".",
                "Z", "z", "+02:00", "-23:59", "+24:00", "+2", "00",
            ]),
        Example(
            name: "path", format: .path,
            pieces: ["a", "ä", "media", "/", ".", "..", "./", "../", "\\", ":", " ", ".jpg", "\n", "\u{7F}", "-"]),
        Example(
            name: "colour", format: .colour,
            pieces: ["#", "#003882", "#AbCdEf", "0", "f", "00", "a1b2", "g", " ", "\n"]),
        Example(
            name: "ulid", format: .ulid,
            pieces: ["01ARZ3NDEKTSV4RRFFQ69G5FA", "0", "V", "8", "7", "I", "L", "O", "U", "z", "01F4", "\n"]),
        Example(
            name: "e-mail", format: .email,
            pieces: ["a", "ä", "@", ".", "b.de", "-", " ", "_a", "\"", "(", "@example.org", "\n", "a+b@", "%"],
            isBeyondPattern: { $0.drop { $0 != "@" }.contains { "+_-".contains($0) } }),
        Example(
            name: "link", format: .link,
            pieces: [
                "https://", "http://", "HTTPS://", "mailto:", "javascript:", "example.org", "a", "ä", "/", "?", "#",
                "@", ":8080",
                ":", ".", " ", "\"", "<", "%20", "%", "%zz", "\\", "[::1]", "|", "\n", "\u{202E}",
            ],
            isBeyondPattern: { text in text.contains { "@[]:.\u{202E}".contains($0) } }),
        Example(
            name: "web page", format: .webPage,
            pieces: [
                "https://", "http://", "mailto:", "a@b.de", "example.org", "/", "?q", "#f", " ", "\"", "%20", "%z",
                "\\",
            ],
            isBeyondPattern: { text in text.contains { "@:.".contains($0) } }),
        Example(
            name: "folder address", format: .folderAddress,
            pieces: ["https://", "example.org", "/", "a", "?", "#", " ", "//", "%20", "%z"],
            isBeyondPattern: { text in text.contains { ":/.".contains($0) } }),
        Example(
            name: "sector", format: .sector,
            pieces: ["A", "I", "U", "V", "56", "04", "01", "99", ".1", ".10", ".", ".101", "1", " "]),
        Example(name: "region", format: .region, pieces: ["DE", "DE7", "DE71", "DE711", "1", "A", "ZZ", "FR", " "]),
        Example(name: "plain text", format: .plain, pieces: ["a", " ", "\n", "\t", "\u{A0}", "\u{2003}"]),
        Example(name: "headline", format: .plain(limit: 5), pieces: ["a", "ä", "🍞", "e\u{301}", " "]),
    ]

    @Test("accepts what our check accepts, and refuses what it refuses", arguments: examples)
    func agreement(example: Example) throws {
        var generator = SeededGenerator(seed: 7)
        var accepted = 0
        for _ in 0..<4000 {
            let count = Int.random(in: 1...6, using: &generator)
            let text = (0..<count).map { _ in generator.pick(example.pieces) }.joined()
            let ours = example.format.check(text) == nil
            let theirs = try matches(text, example.format.keywords(.en))
            if ours { accepted += 1 }
            if ours != theirs, ours || !example.isBeyondPattern(text) {
                Issue.record("\(text.debugDescription): we \(ours ? "accept" : "refuse") it, the schema does not")
                return
            }
        }
        #expect(accepted > 20)
    }

    private func matches(_ text: String, _ keywords: [JSON.Member]) throws -> Bool {
        try keywords.allSatisfy { keyword in
            switch (keyword.name, keyword.value) {
            case ("pattern", .string(let pattern)):
                let expression = try NSRegularExpression(pattern: pattern.replacingOccurrences(of: "$", with: "\\z"))
                return expression.firstMatch(in: text, range: NSRange(text.startIndex..., in: text)) != nil
            case ("minLength", .integer(let length)): return text.unicodeScalars.count >= length
            case ("maxLength", .integer(let length)): return text.unicodeScalars.count <= length
            case ("enum", .array(let values)):
                return values.contains { if case .string(text) = $0 { true } else { false } }
            case ("enumDescriptions", _): return true
            case ("anyOf", .array(let choices)):
                return try choices.contains { choice in
                    guard case .object(let members) = choice else { return false }
                    return try matches(text, members)
                }
            default:
                Issue.record("unknown keyword \(keyword.name)")
                return false
            }
        }
    }
}
