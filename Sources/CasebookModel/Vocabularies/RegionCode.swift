/// A region of Germany: a code of the European classification of territorial units, NUTS 2021.
///
/// Source: Regulation (EC) No 1059/2003 as amended by Commission Delegated Regulation (EU) 2019/1755, Annex I. Only
/// the German codes of NUTS 2021 are known, not those that NUTS 2016 or NUTS 2024 have instead.
public struct RegionCode: Sendable, Hashable, CustomStringConvertible {
    private let row: Int

    /// Takes a code of NUTS 2021 in capital letters: `DE`, `DE7`, `DE71`, `DE711`.
    public init?(_ text: String) {
        guard let row = RegionTable.rows.row(of: text) else { return nil }
        self.row = row
    }

    private init(row: Int) {
        self.row = row
    }

    /// Every region, ordered by code: the country, its 16 Länder (level 1), 38 basic regions (level 2) and 401
    /// districts (level 3), each region before its parts.
    public static let all: [RegionCode] = RegionTable.rows.all.indices.map(RegionCode.init(row:))

    /// The code, `DE` and up to three more characters.
    public var code: String { RegionTable.rows[row].code }

    /// The NUTS level, from 0 for the country to 3 for a district.
    public var level: Int { code.utf8.count - 2 }

    /// What the area is called, with what it is: `Regierungsbezirk Darmstadt` is no town. The English name is the same where
    /// English has none of its own.
    public var label: LocalizedText { RegionTable.rows[row].value.label }

    /// Whether the area is one town and nothing else: whoever reads its name knows the place.
    public var isTown: Bool { RegionTable.rows[row].value.kind == .town }

    /// The region of the next coarser level that this one lies in. The country has none.
    public var parent: RegionCode? { RegionCode(String(code.dropLast())) }

    /// Whether the region is the other one or a part of it: `DE711` is within `DE71`, `DE7` and `DE`.
    public func isWithin(_ other: RegionCode) -> Bool {
        code.hasPrefix(other.code)
    }

    /// The code.
    public var description: String { code }
}
