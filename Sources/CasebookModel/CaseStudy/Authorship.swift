/// Somebody who wrote the text of a case.
public struct Author: Sendable, Hashable {
    /// The person, or the organisation that answers for the text as a whole.
    public var name: String?
    /// Where the person works; without a name, the organisation that answers for the text.
    public var organisation: String?

    public init(name: String?, organisation: String? = nil) {
        self.name = name
        self.organisation = organisation
    }

    /// Who is cited.
    public var citedName: String { name ?? organisation ?? "" }
}

/// The funding of one case, where it differs from the book's.
public struct CaseFunding: Sendable, Hashable {
    /// The notice, in the language of the case.
    public var text: String

    public init(text: String) { self.text = text }
}

/// How a project ended.
public enum ProjectEnd: String, Vocabulary {
    case planned, early

    public var label: LocalizedText {
        switch self {
        case .planned: LocalizedText(de: "Wie geplant", en: "As planned")
        case .early: LocalizedText(de: "Vorzeitig", en: "Early")
        }
    }
}

extension ProjectEnd: CaseValue {}

extension Author: CasePart {
    package static let partName = "author"
    package static let part = described()

    package static let fields: [CaseField<Author>] = [
        CaseField(
            \.name, "name", .line(), exposure: .identifying(), label: (de: "Name", en: "Name"),
            help: (
                de: "Name der Person oder Redaktion; ohne ihn gilt die Einrichtung als Verfasserin.",
                en: "Name of the person or editorial team; without it, the organisation counts as the author."
            )),
        CaseField(
            \.organisation, "organisation", .line(), exposure: .identifying(),
            label: (de: "Einrichtung", en: "Organisation"),
            help: (de: "Ihre Einrichtung.", en: "Their organisation.")),
    ]
}

extension CaseFunding: CasePart {
    package static let partName = "case-funding"
    package static let part = described()

    package static let fields: [CaseField<CaseFunding>] = [
        CaseField(
            \.text, "text", .paragraph(), exposure: .published, required: true,
            label: (de: "Förderhinweis", en: "Funding notice"),
            help: (
                de: "Wortlaut des Förderhinweises, in der Sprache des Falls.",
                en: "Wording of the funding notice, in the language of the case."
            ))
    ]
}
