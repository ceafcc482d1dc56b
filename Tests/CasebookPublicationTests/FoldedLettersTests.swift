import CasebookBytes
import TestSupport
import Testing

@testable import CasebookPublication

/// Letters without words are those that words have, and no name is overlooked for want of one.
struct FoldedLettersTests {
    private static let pieces = [
        "Müller", "Mueller", "neue", "Aue", "ue", "UE", "e", "ae", "Straße", "GmbH", "3M", "1e", "a\u{AD}e", "a*e",
        "„a“", "–", "-", " ", "\n", ".", "&", "\\", "~~", "É", "Ž", "ﬁ", "₂", "Ａ", "\u{200B}", "u\u{308}", "😀",
        "x_y", "aE", "oe",
    ]
    private static let surnames = ["Müller", "Wöhler", "Großmann", "Yıldız", "Łukasik", "Aßmus", "Au", "Krone"]

    @Test(arguments: 0..<40)
    func lettersAreThoseOfTheWords(_ seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        for _ in 0..<100 {
            let text = (0..<12).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
            var letters: [UInt8] = []
            _ = text.withBytes { bytes in
                FoldedText.visitLetters(of: bytes) { last, _, _ in
                    letters.append(UInt8(last >> 56))
                    return true
                }
            }
            #expect(letters == FoldedText(text).letters, "\(text.debugDescription)")
        }
    }

    /// Whatever the search finds, the look before it lets through.
    @Test(arguments: surnames, ["Bäckerei", "Auto"])
    func anchorsOverlookNothing(_ surname: String, _ trade: String) {
        var forms = NameForms()
        forms.add(company: "\(trade) \(surname) GmbH")
        for person in PersonName.names(in: "Karla \(surname)") { forms.add(person) }
        let table = NameTable(forms.forms)
        let anchors = NameAnchors(of: forms.forms)
        for text in NameVariants.company(trade, surname) + NameVariants.person("Karla", surname) {
            var found: Set<Int> = []
            table.search(FoldedText(text)) { match in
                found.insert(match.form)
                return true
            }
            for form in found {
                #expect(text.withBytes { anchors.occur(in: $0) { $0 == form } }, "\(text)")
            }
        }
    }

    /// A long text is searched where letters of a name stand, and nowhere else: whatever lies around it, the name is found.
    @Test(arguments: surnames, 0..<8)
    func surroundingsHoldTheName(_ surname: String, _ seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        var forms = NameForms()
        forms.add(company: "Bäckerei \(surname) GmbH")
        for person in PersonName.names(in: "Karla \(surname)") { forms.add(person) }
        let table = NameTable(forms.forms)
        let anchors = NameAnchors(of: forms.forms)
        func isFound(_ text: FoldedText) -> Bool {
            var isFound = false
            table.search(text) { _ in
                isFound = true
                return false
            }
            return isFound
        }
        for name in NameVariants.company("Bäckerei", surname) + NameVariants.person("Karla", surname) {
            func noise() -> String { (0..<60).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined() }
            let text = "\(noise()) \(name) \(noise())"
            guard isFound(FoldedText(text)) else { continue }
            let isNear = text.withBytes { bytes in
                anchors.occur(in: bytes, where: { _ in true }) { place in
                    isFound(FoldedText(place.map { anchors.surroundings(of: $0, in: bytes) } ?? bytes))
                }
            }
            #expect(isNear, "\(text.debugDescription)")
        }
    }

    @Test func anchorsSpareOtherTexts() {
        var forms = NameForms()
        forms.add(company: "Bäckerei Wöhler GmbH")
        let anchors = NameAnchors(of: forms.forms.filter(\.isTelling))
        #expect(!"Eine Bäckerei in Wehlen, mit Rührwerk.".withBytes { anchors.occur(in: $0) { _ in true } })
    }
}
