import CasebookBytes
import CasebookModel

/// What a field is called, and the group that it stands in: `Rolle`, `Zitat`, `Kennzahl`. As its text they say nothing.
struct FieldNames: Sendable {
    /// In small letters and as labels have them; nearly every text is longer or shorter than all of them.
    private let names: [[UInt8]]
    private let lengths: ClosedRange<Int>

    init() {
        names = []
        lengths = 0...0
    }

    init(of label: LocalizedText, in part: String) {
        let all = [label.de, label.en] + (Self.ofParts[part] ?? [])
        names = all.map { Array($0.utf8) }
        lengths = (names.map(\.count).min() ?? 0)...(names.map(\.count).max() ?? 0)
    }

    /// Whether a text is nothing but such a name, with its capital letter, also with a number: `Zitat 1`.
    func matches(_ text: String) -> Bool {
        guard !names.isEmpty, text.utf8.count >= lengths.lowerBound, text.utf8.count <= lengths.upperBound + 3 else {
            return false
        }
        return text.withBytes { bytes in
            var core = bytes[...]
            while let last = core.last, last <= 0x20 || last.isOne(of: ".:?*0123456789") { core = core.dropLast() }
            return names.contains { name in
                name.count == core.count && name.first == core.first
                    && zip(core, name).allSatisfy { $0 == $1 || $0 | 0x20 == $1 | 0x20 && $1 > 0x40 && $1 < 0x80 }
            }
        }
    }

    /// What forms call the things of a list.
    private static let ofParts = [
        Quote.partName: ["Zitat", "Quote", "Funktion", "Position"], Measure.partName: ["Ma\u{DF}nahme", "Measure"],
        Goal.partName: ["Ziel", "Goal"],
        Indicator.partName: ["Kennzahl", "Name der Kennzahl", "Indicator", "Einheit"],
        CaseFunding.partName: ["F\u{F6}rderhinweis", "Funding notice"],
    ]
}
