/// The languages in which Casebook itself speaks to people.
///
/// The language of a *case study* is any BCP 47 tag (``LanguageTag``); this is the language of labels,
/// messages and pages around it.
public enum InterfaceLanguage: String, Sendable, Hashable, CaseIterable, Codable {
    case de
    case en
}

/// A text in every interface language, so that neither can be forgotten.
public struct LocalizedText: Sendable, Hashable {
    /// The German text.
    public var de: String
    /// The English text.
    public var en: String

    public init(de: String, en: String) {
        self.de = de
        self.en = en
    }

    /// The text in one language.
    public subscript(language: InterfaceLanguage) -> String {
        switch language {
        case .de: de
        case .en: en
        }
    }
}

extension LocalizedText {
    /// How many case studies there are: "1 Fall", "2 Fälle".
    public static func caseCount(_ count: Int) -> LocalizedText {
        count == 1
            ? LocalizedText(de: "1 Fall", en: "1 case") : LocalizedText(de: "\(count) Fälle", en: "\(count) cases")
    }
}

/// A closed vocabulary: every value has a spelling in files and a name for people.
public protocol Vocabulary: RawRepresentable<String>, CaseIterable, Sendable, Hashable {
    /// The name that people read.
    var label: LocalizedText { get }
}
