public import CasebookModel

/// What the gate made of a case.
public enum Decision: Sendable, Hashable {
    /// It may leave the house.
    case released(ReleasedCaseStudy)
    /// It is not published.
    case withheld(Reason)
    /// It was public once and must go.
    case gone(Tombstone)
    /// It is not in the partner's selection.
    case notSelected

    /// Whether the case, or that it is gone, can be seen from outside.
    public var isPublic: Bool {
        switch self {
        case .released, .gone: true
        case .withheld, .notSelected: false
        }
    }

    /// Why a case is not published.
    public enum Reason: Sendable, Hashable {
        case draft
        case inReview
        case withdrawnUnpublished
        case noRelease
        case channelNotReleased(Channel)
        case notYetGranted(PartialDate)
        /// It is to be public later.
        case notYetPublished(PartialDate)
        case revokedBefore(PartialDate)
        /// A text of an anonymous case names what must stay unknown.
        case wouldIdentify(IdentifyingTerms.Kind)
        /// A media file is missing or unreadable.
        case mediumMissing(RelativePath)
        /// It has errors, and what was last published of it is not known.
        case hasErrors
        /// It would be new, and the book's file has errors.
        case bookHasErrors
        /// A media file of an anonymous case says something between the lines.
        case hiddenData(RelativePath)

        /// The reason in words.
        public var label: LocalizedText {
            switch self {
            case .draft: LocalizedText(de: "Entwurf", en: "draft")
            case .inReview: LocalizedText(de: "in Prüfung", en: "in review")
            case .withdrawnUnpublished:
                LocalizedText(de: "zurückgezogen, war nie öffentlich", en: "withdrawn, was never public")
            case .noRelease:
                LocalizedText(de: "nicht zur Veröffentlichung freigegeben", en: "not approved for publication")
            case .channelNotReleased(let channel):
                LocalizedText(
                    de: "nicht freigegeben für „\(channel.label.de)“", en: "not approved for \"\(channel.label.en)\"")
            case .notYetGranted(let date):
                LocalizedText(de: "Freigabe gilt erst ab \(date)", en: "permission is only valid from \(date)")
            case .notYetPublished(let date):
                LocalizedText(de: "erst ab \(date) öffentlich", en: "not to be public before \(date)")
            case .revokedBefore(let date):
                LocalizedText(de: "Freigabe endete am \(date)", en: "permission ended on \(date)")
            case .wouldIdentify(let kind):
                LocalizedText(
                    de: "anonym, aber ein Text verrät \(kind.label.de)",
                    en: "anonymous, but a text gives away \(kind.label.en)")
            case .mediumMissing(let path):
                LocalizedText(de: "Mediendatei fehlt: \(path)", en: "media file is missing: \(path)")
            case .hasErrors: LocalizedText(de: "hat Fehler", en: "has errors")
            case .bookHasErrors:
                LocalizedText(de: "neu, und casebook.yaml hat Fehler", en: "new, and casebook.yaml has errors")
            case .hiddenData(let path):
                LocalizedText(
                    de: "anonym, aber in einer Datei steckt Verborgenes: \(path)",
                    en: "anonymous, but a file contains hidden data: \(path)")
            }
        }
    }
}

extension IdentifyingTerms.Kind {
    /// What the term tells, in the accusative.
    public var label: LocalizedText {
        switch self {
        case .companyName: LocalizedText(de: "den Namen des Unternehmens", en: "the company's name")
        case .website: LocalizedText(de: "die Website des Unternehmens", en: "the company's website")
        case .place: LocalizedText(de: "den Ort", en: "the place")
        case .person: LocalizedText(de: "den Namen einer Person", en: "a person's name")
        case .email: LocalizedText(de: "eine E-Mail-Adresse", en: "an e-mail address")
        }
    }
}

extension IdentifyingTerms.Term {
    /// What the term tells, in the accusative. An id or the name of a file has no address, but may have the name that an address
    /// is made of.
    public var label: LocalizedText {
        guard kind == .email, !text.contains("@") else { return kind.label }
        return LocalizedText(de: "einen Namen aus einer E-Mail-Adresse", en: "a name from an e-mail address")
    }
}
