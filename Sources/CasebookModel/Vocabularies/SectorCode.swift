/// An economic activity: a code of NACE Rev. 2, which the German WZ 2008 shares down to its classes.
///
/// Source: Regulation (EC) No 1893/2006, Annex I; Klassifikation der Wirtschaftszweige, Ausgabe 2008, Statistisches
/// Bundesamt. Sections and divisions are checked against the classification. Of groups and classes the division must exist;
/// beyond that only the form is checked, so that `56.90` is taken although NACE has no such class. National subclasses (`56.10.1`) and codes with the section's letter (`I56`) are refused.
public struct SectorCode: Sendable, Hashable, CustomStringConvertible {
    /// How fine a code is (Regulation (EC) No 1893/2006, Article 2).
    public enum Level: Sendable, Hashable, CaseIterable {
        /// A letter, `I`; 21 of them.
        case section
        /// Two digits, `56`; 88 of them.
        case division
        /// A division and one digit, `56.1`.
        case group
        /// A group and one digit, `56.10`.
        case `class`
    }

    /// The code as written, for example `I`, `56`, `56.1` or `56.10`.
    public let code: String

    /// How fine the code is.
    public let level: Level

    /// The row of the code itself or, for a group or class, of its division.
    private let row: Int

    /// Takes a code of one of the four levels exactly as the classification writes it.
    ///
    /// - Parameter text: A section's letter from `A` to `U`, one of the 88 divisions (`01`), a division with a
    ///   group's digit (`01.1`; the digit is 0 where the division has one group, as in `62.0`), or a group with a
    ///   class's digit (`01.11`).
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
        let level: Level
        switch bytes.count {
        case 1: level = .section
        case 2: level = .division
        case 4: level = .group
        case 5: level = .class
        default: return nil
        }
        if bytes.count > 2 {
            guard bytes[2] == UInt8(ascii: "."), bytes[3...].allSatisfy(digits.contains) else { return nil }
        }
        guard let row = SectorTable.rows.row(of: String(decoding: bytes.prefix(2), as: UTF8.self)) else { return nil }
        self.code = text
        self.level = level
        self.row = row
    }

    private init(row: Int) {
        code = SectorTable.rows[row].code
        level = SectorTable.rows[row].value.sectionRow == row ? .section : .division
        self.row = row
    }

    /// The 21 sections, in the order of the classification.
    public static let sections: [SectorCode] = everything.filter { $0.level == .section }

    /// The 88 divisions, in the order of the classification.
    public static let divisions: [SectorCode] = everything.filter { $0.level == .division }

    private static let everything = SectorTable.rows.all.indices.map(SectorCode.init(row:))

    /// The section that the code belongs to; a section belongs to itself.
    public var section: SectorCode {
        SectorCode(row: SectorTable.rows[row].value.sectionRow)
    }

    /// The division that the code belongs to; a division belongs to itself. A section has none.
    public var division: SectorCode? {
        level == .section ? nil : SectorCode(row: row)
    }

    /// The official name. A code that the classification lacks is called like the group or division that it lies in.
    public var label: LocalizedText {
        switch level {
        case .section, .division: SectorTable.rows[row].value.label
        case .group, .class:
            SectorClassTable.rows[code] ?? SectorClassTable.rows[String(code.prefix(4))]
                ?? SectorTable.rows[row].value.label
        }
    }

    /// Whether the classification has the code itself, as far as its lists say. A class that is called like its group has no row of
    /// its own; its last digit is 0.
    package var isListed: Bool {
        switch level {
        case .section, .division: true
        case .group: SectorClassTable.rows[code] != nil
        case .class:
            SectorClassTable.rows[code] != nil
                || code.hasSuffix("0") && SectorClassTable.rows[String(code.prefix(4))] != nil
                    && !SectorClassTable.rows.all.contains {
                        $0.code.utf8.count == 5 && $0.code.hasPrefix(code.prefix(4))
                    }
        }
    }

    /// Whether the code is the other one or a part of it: `56.10` is within `56.1`, `56` and `I`.
    public func isWithin(_ other: SectorCode) -> Bool {
        other.level == .section ? section == other : code.hasPrefix(other.code)
    }

    /// The code.
    public var description: String { code }
}
