/// A licence for content or software, named by its short identifier on the SPDX License List.
///
/// Source: SPDX License List 3.29, https://spdx.org/licenses/; the form of identifiers is in the SPDX Specification,
/// annex "SPDX license expressions". Expressions (`MIT OR Apache-2.0`), exceptions and `LicenseRef-` names are no
/// identifiers.
public struct LicenceID: Sendable, Hashable, CustomStringConvertible {
    private let row: Int

    /// Takes an identifier of the list, in its exact spelling: `CC-BY-4.0`, not `cc-by-4.0`. Deprecated identifiers
    /// are taken too; see ``isDeprecated``.
    public init?(_ text: String) {
        guard let row = LicenceTable.rows.row(of: text) else { return nil }
        self.row = row
    }

    /// The identifiers that are in force, without the deprecated ones, ordered without regard to case: what to
    /// suggest for a misspelt one.
    public static let all: [String] = LicenceTable.rows.all.filter { !$0.value.isDeprecated }.map(\.code)

    /// All identifiers, with the deprecated ones.
    public static let allWithDeprecated: [String] = LicenceTable.rows.all.map(\.code)

    /// The identifier, for example `CC-BY-4.0`.
    public var id: String { LicenceTable.rows[row].code }

    /// The licence's full name in English, for example "Creative Commons Attribution 4.0 International".
    public var name: String { LicenceTable.rows[row].value.name }

    /// Whether the list keeps the identifier only for old documents and names another one to use instead, as for
    /// `GPL-2.0`.
    public var isDeprecated: Bool { LicenceTable.rows[row].value.isDeprecated }

    /// The address to link to: for a Creative Commons licence its canonical address there, otherwise the licence's
    /// page on the SPDX License List.
    public var url: String {
        Self.urls.value(of: id) { CreativeCommonsAddress.url(of: id) ?? "https://spdx.org/licenses/\(id).html" }
    }

    /// Every page says it several times, and nearly all of the same licence.
    private static let urls = Remembered<String, String>()

    /// The identifier.
    public var description: String { id }
}
