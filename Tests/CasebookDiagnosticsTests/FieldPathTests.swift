import CasebookDiagnostics
import Testing

@Suite("The path of a field")
struct FieldPathTests {
    @Test(
        "is spelled so that it can be read",
        arguments: [
            ([.key("phases"), .id("analyse"), .key("measures"), .item(0)], "phases[id=analyse].measures[0]"),
            ([.item(3), .key("text")], "[3].text"), ([.key("topics"), .key("a.b"), .key("de")], #"topics["a.b"].de"#),
            ([.key("a.b")], #"["a.b"]"#), ([.key("x"), .key("")], #"x[""]"#), ([.key("a b")], "a b"),
            ([.key(#"[a"\]"#)], #"["[a\"\\]"]"#), ([.id("a]b"), .key("x")], #"[id="a]b"].x"#),
            ([.id("a.b")], "[id=a.b]"), ([.id("")], #"[id=""]"#),
        ] as [([FieldPath.Step], String)])
    func spelling(steps: [FieldPath.Step], text: String) {
        #expect(FieldPath(steps).description == text)
        #expect(FieldPath(text)?.steps == steps)
    }

    /// Names that look like a piece of a path, and those in which a sign of a path and the next one make one character.
    private static let names = [
        "a", "a.b", "a[0]", "[0]", "id=x", "\"", "\\", "\\\"", "]", "[", ".", "", " ", "\u{301}", "a.\u{301}",
        "\u{301}\"",
        "ä", "a\nb", "\"]", "\"].x",
    ]

    @Test("is read as it was written, whatever names it has, and no two are spelled alike")
    func roundTrip() {
        var spelled: [String: FieldPath] = [:]
        for first in Self.names {
            for second in Self.names {
                for steps: [FieldPath.Step] in [
                    [.key(first), .key(second)], [.key(first), .id(second)], [.id(first), .key(second)],
                    [.item(0), .key(first), .key(second)], [.key(first), .item(1), .id(second)],
                ] {
                    let path = FieldPath(steps)
                    #expect(FieldPath(path.description) == path, "\(path)")
                    #expect(spelled.updateValue(path, forKey: path.description) == nil, "\(path)")
                }
            }
        }
    }

    @Test(
        "is nothing else",
        arguments: [
            "a.", ".a", "a..b", "a]", "a[", "a[]", "a[x]", "a[-1]", "a[01]", "a[id=]", "a[\"b]", "a[\"b\"", "a[\"b\"x]",
            "a[\"b\\", "a.[0]",
        ])
    func refused(text: String) { #expect(FieldPath(text) == nil) }
}
