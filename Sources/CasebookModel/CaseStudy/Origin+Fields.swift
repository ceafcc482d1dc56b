/// Where a case comes from: `origin` in `case.yaml`, and most of `_casebook` in `cases/<id>.json`.
extension Origin: CasePart {
    package static let partName = "origin"
    package static let part = described()

    package static let fields: [CaseField<Origin>] = [
        CaseField(
            \.id, "id", .webPage, exposure: .published, required: true, label: (de: "Kennung", en: "Id"),
            help: (
                de: "Weltweit eindeutige Kennung des Falls; bleibt für immer, auch in Kopien.",
                en: "Globally unique id of the case; it never changes, not even in copies."
            )),
        CaseField(
            \.url, "url", .webPage, exposure: .published, required: true, label: (de: "Adresse", en: "Address"),
            help: (
                de: "Adresse des Originals; jede Kopie nennt sie.", en: "Address of the original; every copy names it."
            )),
        CaseField(
            \.publisher, "publisher", .part(Publisher.self), exposure: .published, required: true,
            label: (de: "Herausgeber", en: "Publisher"),
            help: (de: "Wer das Original herausgibt.", en: "Who publishes the original.")),
        CaseField(
            \.collection, "collection", .line(), exposure: .published, label: (de: "Sammlung", en: "Collection"),
            help: (
                de: "Titel der Sammlung, in der das Original steht.",
                en: "Title of the collection that the original is part of."
            )),
        CaseField(
            \.funding, "funding", .line(), exposure: .published, label: (de: "Förderung", en: "Funding"),
            help: (
                de: "Förderhinweis; jede Kopie nennt ihn.", en: "Funding notice; every copy names it."
            )),
        CaseField(
            \.languages, "languages", .part(OriginLanguages.self), exposure: .published,
            label: (de: "Sprachen", en: "Languages"),
            help: (
                de: "In welchen Sprachen Titel der Sammlung und Förderhinweis stehen.",
                en: "The languages of the collection's title and of the funding notice."
            )),
        CaseField(
            \.topics, "topics", .parts(Topic.self), exposure: .published, label: (de: "Themen", en: "Topics"),
            help: (de: "Die Themen mit ihren Namen.", en: "The topics with their names.")),
        CaseField(
            \.indicators, "indicators", .parts(CommonIndicator.self), exposure: .published,
            label: (de: "Gemeinsame Kennzahlen", en: "Common indicators"),
            help: (
                de: "Die gemeinsamen Kennzahlen, zu denen Zahlen des Falls gehören (key), mit Einheit und Richtung.",
                en: "The common indicators that figures of the case belong to (key), with unit and direction."
            )),
    ]
}

extension OriginLanguages: CasePart {
    package static let partName = "origin-languages"
    package static let part = described()

    package static let fields: [CaseField<OriginLanguages>] = [
        CaseField(
            \.collection, "collection", .language, exposure: .published,
            label: (de: "Sprache der Sammlung", en: "Language of the collection"),
            help: (de: "Sprache der Sammlung (BCP 47).", en: "Language of the collection (BCP 47).")),
        CaseField(
            \.funding, "funding", .language, exposure: .published,
            label: (de: "Sprache des Förderhinweises", en: "Language of the funding notice"),
            help: (de: "Sprache des Förderhinweises (BCP 47).", en: "Language of the funding notice (BCP 47).")),
    ]
}

extension Publisher: CasePart {
    package static let partName = "publisher"
    package static let part = described()

    package static let fields: [CaseField<Publisher>] = [
        CaseField(
            \.name, "name", .line(), exposure: .published, required: true, label: (de: "Name", en: "Name"),
            help: (de: "Name.", en: "Name.")),
        CaseField(
            \.url, "url", .webPage, exposure: .published, label: (de: "Website", en: "Website"),
            help: (de: "Website.", en: "Website.")),
        CaseField(
            \.email, "email", .email, exposure: .published, label: (de: "E-Mail", en: "E-mail"),
            help: (de: "E-Mail-Adresse.", en: "E-mail address.")),
    ]
}

extension Topic: CasePart {
    package static let partName = "topic"
    package static let part = described()

    package static let fields: [CaseField<Topic>] = [
        CaseField(
            \.key, "key", .identifier, exposure: .published, required: true, label: (de: "Schlüssel", en: "Key"),
            help: (de: "Schlüssel des Themas.", en: "Key of the topic.")),
        .german(\.label.de), .english(\.label.en),
    ]
}

extension CommonIndicator: CasePart {
    package static let partName = "origin-indicator"
    package static let part = described()

    package static let fields: [CaseField<CommonIndicator>] = [
        CaseField(
            \.key, "key", .identifier, exposure: .published, required: true, label: (de: "Schlüssel", en: "Key"),
            help: (de: "Schlüssel der Kennzahl.", en: "Key of the indicator.")),
        .german(\.label.de), .english(\.label.en),
        CaseField(
            \.unit, "unit", .part(LocalizedText.self), exposure: .published, label: (de: "Einheit", en: "Unit"),
            help: (de: "Die Einheit der Zahlen.", en: "The unit of the figures.")),
        CaseField(
            \.better, "better", .word(of: Indicator.Direction.self), exposure: .published,
            label: (de: "Besser ist", en: "Better is"),
            help: (
                de: "Was besser ist: higher (mehr) oder lower (weniger).", en: "Whether higher or lower is better."
            )),
        CaseField(
            \.addsUp, "adds_up", .word(of: CommonIndicator.Aggregation.self), exposure: .published,
            label: (de: "Zusammengezählt", en: "Combined as"),
            help: (
                de: "Was die Zahlen mehrerer Fälle zusammen ergeben: sum (eine Summe) oder nur eine Spanne.",
                en: "How the figures of several cases are combined: as a sum, or only as a range."
            )),
    ]
}

/// Only what adds up says so.
extension CommonIndicator.Aggregation: CaseValue {
    package var content: FieldContent? { self == .none ? nil : .text(rawValue) }
}

extension LocalizedText: CasePart {
    package static let partName = "localized-text"
    package static let part = described()

    package static let fields: [CaseField<LocalizedText>] = [.german(\.de), .english(\.en)]
}

extension CaseField {
    fileprivate static func german(_ property: any WritableKeyPath<Owner, String> & Sendable) -> Self {
        CaseField(
            property, "de", .line(), exposure: .published, required: true,
            label: (de: "Name auf Deutsch", en: "Name in German"),
            help: (de: "Name auf Deutsch.", en: "Name in German."))
    }

    fileprivate static func english(_ property: any WritableKeyPath<Owner, String> & Sendable) -> Self {
        CaseField(
            property, "en", .line(), exposure: .published, required: true,
            label: (de: "Name auf Englisch", en: "Name in English"),
            help: (de: "Name auf Englisch.", en: "Name in English."))
    }
}
