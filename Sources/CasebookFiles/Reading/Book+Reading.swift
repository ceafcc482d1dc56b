package import CasebookJSON
public import CasebookModel
public import CasebookYAML

extension Book {
    /// The folder of the cases if the book names none.
    package static let usualCaseStudiesFolder = "CaseStudies"

    /// Makes a book of what the file says; `nil` if something is missing that no book can be without.
    init?(reading file: LocatedMapping) {
        guard let title = file.string("title"),
            let language = file.value("language", { InterfaceLanguage(rawValue: $0) })?.value,
            let baseURL = file.value("base_url", { WebAddress($0) })?.value,
            let publisher = Publisher(reading: file.record("publisher")),
            let licence = file.value("licence", { LicenceID($0) })?.value,
            let folder = RelativePath(file.string("case_studies") ?? Self.usualCaseStudiesFolder)
        else { return nil }
        self.init(
            title: title, language: language, baseURL: baseURL, ids: file.value("ids", Self.ids)?.value,
            publisher: publisher, licence: licence, funding: Funding(reading: file.record("funding")),
            legal: LegalPages(reading: file.record("legal")),
            topics: file.dictionary("topics").compactMap {
                Topic(key: $0.key.value, reading: LocatedMapping($0.value))
            },
            indicators: file.dictionary("indicators").compactMap {
                CommonIndicator(key: $0.key.value, reading: LocatedMapping($0.value))
            },
            caseStudiesFolder: folder,
            partners: file.dictionary("partners").compactMap {
                Partner(key: $0.key.value, reading: LocatedMapping($0.value))
            },
            exports: file.dictionary("exports").compactMap {
                ExportDeclaration(name: $0.key.value, reading: LocatedMapping($0.value))
            }, hasHouseStyle: file.flag("house_style"))
    }

    /// Ids are put together from this and a path, so that it must end with `/`, whether or not somebody wrote that.
    private static func ids(_ text: String) -> WebAddress? { WebAddress(text.hasSuffix("/") ? text : text + "/") }
}

extension Publisher {
    init?(reading file: LocatedMapping) {
        guard let name = file.string("name") else { return nil }
        self.init(
            name: name, url: file.value("url") { WebAddress($0) }?.value,
            email: file.value("email") { EmailAddress($0) }?.value)
    }
}

extension Funding {
    init?(reading file: LocatedMapping) {
        guard let text = file.string("text") else { return nil }
        self.init(text: text, logo: file.value("logo") { RelativePath($0) }?.value, logoAlt: file.string("logo_alt"))
    }
}

extension LegalPages {
    init(reading file: LocatedMapping) {
        self.init(
            imprint: file.value("imprint_url") { WebAddress($0) }?.value,
            privacy: file.value("privacy_url") { WebAddress($0) }?.value,
            accessibility: file.value("accessibility_url") { WebAddress($0) }?.value)
    }
}

extension Topic {
    init?(key: String, reading file: LocatedMapping) {
        guard let key = TopicKey(key), let label = LocalizedText(reading: file) else { return nil }
        self.init(key: key, label: label)
    }
}

extension CommonIndicator {
    init?(key: String, reading file: LocatedMapping) {
        guard let key = IndicatorKey(key), let label = LocalizedText(reading: file) else { return nil }
        self.init(
            key: key, label: label, unit: LocalizedText(reading: file.record("unit")),
            better: file.word("better")?.value, addsUp: file.word("adds_up")?.value ?? .none)
    }
}

extension LocalizedText {
    fileprivate init?(reading file: LocatedMapping) {
        guard let de = file.string("de"), let en = file.string("en") else { return nil }
        self.init(de: de, en: en)
    }
}

extension Partner {
    init?(key: String, reading file: LocatedMapping) {
        guard let key = PartnerKey(key), let name = file.string("name") else { return nil }
        let select = file.record("select")
        let branding = file.record("branding")
        self.init(
            key: key, name: name,
            selection: Selection(
                regions: select.list("regions") { RegionCode($0) }.map(\.value),
                topics: select.list("topics") { TopicKey($0) }.map(\.value),
                sectors: select.list("sectors") { SectorCode($0) }.map(\.value),
                languages: select.list("languages") { LanguageTag($0) }.map(\.value)),
            branding: Branding(
                accent: branding.value("accent") { Colour($0) }?.value,
                logo: branding.value("logo") { RelativePath($0) }?.value, logoAlt: branding.string("logo_alt"),
                scheme: branding.word("scheme", ColourScheme.self)?.value ?? .auto))
    }
}

extension ExportDeclaration {
    init?(name: String, reading file: LocatedMapping) {
        guard let name = ExportName(name), let plugin = file.string("plugin"),
            let channel = file.word("channel", Channel.self)?.value
        else { return nil }
        self.init(
            name: name, plugin: plugin, channel: channel, partner: file.value("partner") { PartnerKey($0) }?.value,
            options: file.dictionary("options").compactMap { key, value in
                OptionValue(reading: value).map { ExportOption(name: key.value, value: $0) }
            },
            command: file.list("command") { $0 }.map(\.value))
    }
}

extension OptionValue {
    /// The value as JSON.
    package var json: JSON {
        switch self {
        case .text(let text): .string(text)
        case .integer(let number): .integer(number)
        case .flag(let flag): .bool(flag)
        case .list(let words): .array(words.map(JSON.string))
        }
    }

    /// Reads what a book sets; `nil` for a mapping or nothing.
    public init?(reading node: YAMLNode) {
        switch node.content {
        case .mapping: return nil
        case .sequence: self = .list(node.items.compactMap(\.text))
        case .scalar(let scalar):
            switch scalar.value {
            case .null: return nil
            case .boolean(let flag): self = .flag(flag)
            case .integer(let number): self = .integer(number)
            case .float, .string: self = .text(scalar.text)
            }
        }
    }
}
