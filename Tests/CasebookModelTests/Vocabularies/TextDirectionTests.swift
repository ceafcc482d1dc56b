import CasebookModel
import Testing

@Suite("The direction of a language")
struct TextDirectionTests {
    @Test(
        "follows its script, or that in which it is mostly written",
        arguments: [
            ("de", TextDirection.leftToRight), ("ar", .rightToLeft), ("he", .rightToLeft), ("fa-IR", .rightToLeft),
            ("UR", .rightToLeft),
            ("ckb", .rightToLeft), ("ku", .leftToRight), ("ku-Arab", .rightToLeft), ("pa-Arab-PK", .rightToLeft),
            ("ar-Latn", .leftToRight), ("az-Arab", .rightToLeft), ("uz-Cyrl-UZ", .leftToRight),
            ("de-1996", .leftToRight), ("", .leftToRight),
        ])
    func direction(tag: String, direction: TextDirection) { #expect(TextDirection(ofLanguage: tag) == direction) }
}
