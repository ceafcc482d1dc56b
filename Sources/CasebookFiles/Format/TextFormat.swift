public import CasebookDiagnostics
import CasebookJSON
import CasebookModel

/// What a text at a place must look like: how it is checked, and how the JSON Schema says the same.
public struct TextFormat: Sendable {
    /// Says what is wrong with a text; `nil` if nothing is.
    public let check: @Sendable (String) -> Finding?
    /// The keywords that say it in JSON Schema 2020-12, but for ``labels``. Only schemas ask for them, so that no check reads
    /// all regions first (measured: 7 ms of each run).
    private let rules: @Sendable () -> [JSON.Member]
    /// What each word of an `enum` means, in its order.
    private let labels: @Sendable () -> [LocalizedText]
    /// Words that editors offer, with their meaning; others that keep to the rules may stand there too.
    /// The only words that may stand there; `nil` if there is no such list.
    private(set) var choices: [String]?
    private var offers: [(word: String, label: LocalizedText)] = []
    /// Whether sentences and names stand there, in which anything may be said.
    private(set) var isFree = false
    /// The numbers that are meant as texts and may stand in the file without quotes: years.
    public let numbers: ClosedRange<Int>?

    init(
        _ rules: @autoclosure @escaping @Sendable () -> [JSON.Member],
        labels: @autoclosure @escaping @Sendable () -> [LocalizedText] = [], numbers: ClosedRange<Int>? = nil,
        check: @escaping @Sendable (String) -> Finding?
    ) {
        self.rules = rules
        self.labels = labels
        self.numbers = numbers
        self.check = check
    }

    /// The keywords that say it in JSON Schema 2020-12. `enumDescriptions` is none of the standard's; editors show it.
    func keywords(_ language: InterfaceLanguage) -> [JSON.Member] {
        let (rules, labels) = (rules(), labels())
        guard offers.isEmpty else {
            let words = TextFormat.words(offers.map(\.word)) + [Self.descriptions(offers.map(\.label), language)]
            return [.init("anyOf", [.object(words), .object(rules)])]
        }
        return labels.isEmpty ? rules : rules + [Self.descriptions(labels, language)]
    }

    /// The format, of texts in which anything may be said.
    private var free: TextFormat {
        var format = self
        format.isFree = true
        return format
    }

    /// The format, of which editors offer some words.
    func offering(_ words: [(word: String, label: LocalizedText)]) -> TextFormat {
        var format = self
        format.offers = words
        return format
    }

    private static func words(_ words: [String]) -> [JSON.Member] { [.init("enum", .array(words.map(JSON.string)))] }

    private static func descriptions(_ labels: [LocalizedText], _ language: InterfaceLanguage) -> JSON.Member {
        .init("enumDescriptions", .array(labels.map { .string($0[language]) }))
    }
}

extension TextFormat {
    /// One or more lines of plain text that are not empty.
    static let plain = TextFormat(
        [.init("minLength", 1), .init("pattern", .string(VisibleText.pattern))], check: EmptyText.check
    ).free

    /// Any text, also none.
    package static let anything = TextFormat([]) { _ in nil }

    /// Markdown that is not empty.
    static let markdown = TextFormat(
        [.init("minLength", 1), .init("pattern", .string(VisibleText.pattern))], check: EmptyNarrative.check
    ).free

    /// Plain text of limited length, counted in Unicode code points.
    static func plain(limit: Int) -> TextFormat {
        TextFormat([
            .init("minLength", 1), .init("maxLength", .integer(limit)), .init("pattern", .string(VisibleText.pattern)),
        ]) { text in
            SummaryLength.check(text, limit: limit) ?? EmptyText.check(text)
        }.free
    }

    /// An identifier of cases, phases, measures, topics …
    static let identifier = TextFormat(
        [
            .init("pattern", .string("^(?!\(DeviceName.pattern)$)[a-z0-9]+(-[a-z0-9]+)*$")), .init("maxLength", 100),
        ], check: BadIdentifier.check)

    /// A partial date.
    static let date = TextFormat(
        [.init("pattern", .string(datePattern(isFull: false)))], numbers: 1000...9999, check: BadDate.check)

    /// A partial date that a draft may still lack: a template has its mark there, which is a placeholder and no date.
    static let beginning = TextFormat(
        [.init("pattern", .string("^\(Placeholder.mark)$|" + datePattern(isFull: false)))], numbers: 1000...9999
    ) { text in text == Placeholder.mark ? nil : BadDate.check(text) }

    /// A day, or a date-time with offset.
    static let moment = TextFormat([.init("pattern", .string(datePattern(isFull: true)))], check: BadDate.checkMoment)

    /// One of the values of a closed vocabulary.
    static func oneOf<Values: Vocabulary>(_ vocabulary: Values.Type) -> TextFormat { oneOf(WordList(of: vocabulary)) }

    /// One of the words of a closed vocabulary.
    static func oneOf(_ list: WordList) -> TextFormat { oneOf(list.words, labels: list.labels) }

    /// One of a few words.
    package static func oneOf(_ words: [String]) -> TextFormat { oneOf(words, labels: []) }

    private static func oneOf(_ words: [String], labels: [LocalizedText]) -> TextFormat {
        var format = TextFormat(Self.words(words), labels: labels) {
            UnknownValue.check($0, against: words, called: labels)
        }
        format.choices = words
        return format
    }

    static let sector = TextFormat(
        [
            .init(
                "anyOf",
                [
                    .object(("enum", .array(SectorCode.known.map(JSON.string)))),
                    .object(("pattern", .string(SectorCode.pattern))),
                ])
        ], check: UnknownSector.check)

    static let region = TextFormat(
        [.init("enum", .array(RegionCode.all.map { .string($0.code) }))], labels: RegionCode.all.map(\.label),
        check: UnknownRegion.check)

    /// An SPDX licence identifier; deprecated ones are let through here and warned of by a rule.
    static let licence = TextFormat(
        [
            .init("enum", .array(LicenceID.allWithDeprecated.map(JSON.string)))
        ], check: UnknownLicence.check)

    static let language = TextFormat([.init("pattern", .string(LanguageTag.pattern))], check: UnknownLanguage.check)

    /// A link that a reader may follow.
    static let link = TextFormat([.init("pattern", .string(AddressPattern.link))], check: MalformedLink.check)

    /// A page on the web.
    static let webPage = TextFormat([.init("pattern", .string(AddressPattern.webPage))], check: MalformedLink.checkPage)

    /// The address below which a site lives: a web page that ends with `/`.
    static let folderAddress = TextFormat(
        [.init("pattern", .string(AddressPattern.folder))], check: MalformedLink.checkFolder)

    /// What ids begin with: a web page without query and fragment. The `/` at its end may be left out.
    static let idPrefix = TextFormat([.init("pattern", .string(AddressPattern.idPrefix))]) { text in
        MalformedLink.checkFolder(text.hasSuffix("/") ? text : text + "/")
    }

    static let doi = TextFormat([.init("pattern", .string(DOI.pattern))], check: BadDOI.check)

    static let email = TextFormat([.init("pattern", .string(AddressPattern.email))], check: MalformedLink.checkEmail)

    /// A path below the folder of the case or book.
    static let path = TextFormat(
        [
            .init("pattern", "^(?![./])(?!.*(/\\.|//|\\\\|:))[^\\u0000-\\u001f\\u007f]*[^\\u0000-\\u001f\\u007f/]$"),
            .init("maxLength", .integer(RelativePath.lengthLimit)),
        ], check: BadPath.check)

    static let colour = TextFormat([.init("pattern", "^#[0-9A-Fa-f]{6}$")], check: BadColour.check)

    static let ulid = TextFormat([.init("pattern", "^[0-7][0-9A-HJKMNP-TV-Z]{25}$")], check: BadIdentifier.checkULID)

    /// The fingerprint of what was published.
    static let fingerprint = TextFormat([.init("pattern", "^[0-9a-f]{20}$")], check: DamagedRecord.checkFingerprint)

    /// The path of a field, as findings and comments name it.
    static let fieldPath = TextFormat([], check: FileFinding.checkFieldPath)

    /// An SDG number; a list of numbers that YAML reads as such.
    static let goal = TextFormat(
        [.init("enum", .array((1...17).map { .integer($0) }))], labels: SustainableDevelopmentGoal.all.map(\.label),
        check: UnknownGoal.check)

    private static func datePattern(isFull: Bool) -> String {
        let year = "[1-9][0-9]{3}"
        let leapYear =
            "(?:[1-9][0-9](?:0[48]|[2468][048]|[13579][26])|(?:[2468][048]|[13579][26])00)"
        let dayOfAnyYear =
            "(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))"
        let day = "(?:\(year)-\(dayOfAnyYear)|\(leapYear)-02-29)"
        if isFull {
            let time =
                "[Tt ](?:[01][0-9]|2[0-3]):[0-5][0-9](?::(?:[0-5][0-9]|60)(?:\\.[0-9]+)?)?(?:[Zz]|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])"
            return "^\(day)(?:\(time))?$"
        }
        return "^(?:\(year)(?:-(?:0[1-9]|1[0-2]))?|\(day))$"
    }
}

extension SectorCode {
    /// The codes that the built-in table names.
    static let known = (sections + divisions).map(\.code)

    /// The form of groups and classes of the divisions that exist.
    static let pattern = "^(?:\(divisions.map(\.code).joined(separator: "|")))\\.[0-9]{1,2}$"
}

extension LanguageTag {
    /// The tags that ``LanguageTag`` takes, but for the registry of regions.
    fileprivate static var pattern: String {
        let pairs = twoLetterLanguages.flatMap { [$0, $0.uppercased()] }.joined(separator: "|")
        let replaced = replacedLanguages.joined(separator: "|")
        let subtags = "(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*"
        return "^(?:\(pairs)|(?!(?:\(replaced))(?:-|$))[a-z]{3})\(subtags)$"
    }
}
