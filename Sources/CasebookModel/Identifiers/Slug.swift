import CasebookBytes

/// An identifier that is stable for ever and safe in paths, addresses and XML ids.
///
/// The alphabet is `[a-z0-9]` with single hyphens between; length 1–100; names of devices (`DeviceName`) are none. `Owner`
/// keeps the ids of cases, phases, measures and so on apart at compile time.
public struct Slug<Owner>: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The identifier as it stands in the file.
    public let text: String

    /// Takes a text that has the form of an identifier.
    ///
    /// - Returns: `nil` if the text is empty, longer than 100 characters, leaves the alphabet, or names a device.
    public init?(_ text: String) {
        guard Slug.isWellFormed(text) else { return nil }
        self.text = text
    }

    /// Makes the identifier that a person would choose for a German title, see ``init(title:in:)``.
    ///
    /// - Returns: `nil` if nothing of the title is left.
    public init?(title: String) { self.init(title: title, in: .de) }

    /// Makes the identifier that a person would choose for a title: umlauts spelled out, the rest hyphens.
    ///
    /// - Parameters:
    ///   - title: the title.
    ///   - language: in which `&` is spelled out.
    /// - Returns: `nil` if nothing of the title is left.
    public init?(title: String, in language: InterfaceLanguage) {
        var slug = ""
        for character in title.lowercased() where !character.isFormat {
            if character == "&" {
                slug += language == .de ? "und" : "and"
            } else if let spelled = Transliteration.ascii(character) {
                slug += spelled
            } else if character.isASCII, character.isLetter || character.isNumber {
                slug.append(character)
            } else if !slug.hasSuffix("-"), !slug.isEmpty {
                slug.append("-")
            }
        }
        slug = String(slug.prefix(100))
        while slug.hasSuffix("-") { slug.removeLast() }
        let isTaken = DeviceName.isOne(slug) || Slug<CaseStudy>.reserved.contains(slug)
        self.init(isTaken ? slug + "-1" : slug)
    }

    public var description: String { text }

    public static func < (one: Self, other: Self) -> Bool {
        // Bytes, not collation: the order must not depend on a locale.
        one.text.precedes(other.text)
    }

    private static func isWellFormed(_ text: String) -> Bool {
        var previous = UInt8(ascii: "-")
        var count = 0
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): break
            case UInt8(ascii: "-") where previous != UInt8(ascii: "-"): break
            default: return false
            }
            previous = byte
            count += 1
        }
        return previous != UInt8(ascii: "-") && count <= 100 && !DeviceName.isOne(text)
    }
}

/// Identifies a case study; the name of its folder.
public typealias CaseID = Slug<CaseStudy>

extension Slug<CaseStudy> {
    /// What no case can be called, since exports keep a file of that name beside those of the cases.
    package static var reserved: Set<String> { ["casebook", "casebook-xinclude"] }
}
/// Identifies a phase within its case.
public typealias PhaseID = Slug<Phase>
/// Identifies a measure within its case.
public typealias MeasureID = Slug<Measure>
/// Identifies an outcome within its case.
public typealias OutcomeID = Slug<Outcome>
/// Identifies a topic of the book's vocabulary.
public typealias TopicKey = Slug<Topic>
/// Identifies a partner of the book.
public typealias PartnerKey = Slug<Partner>
/// Names an export of the book; the name of its folder below `Exports`.
public typealias ExportName = Slug<ExportDeclaration>
