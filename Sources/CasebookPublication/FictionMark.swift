import CasebookModel

/// What title and summary of an invented case say wherever they appear, also where nobody shows anything else of it: lists
/// of other programs, results of search machines, cards of networks.
struct FictionMark: Sendable, Hashable {
    /// The language of the mark: that of the case, or of its book where Casebook does not speak it.
    let language: InterfaceLanguage

    /// The title with the mark behind it, once.
    func title(_ title: String) -> String {
        let mark = " " + Self.behind[language]
        return title.hasSuffix(mark) ? title : title + mark
    }

    /// The summary with the mark before it, once.
    func summary(_ summary: String) -> String {
        let mark = Self.before[language] + " "
        return summary.hasPrefix(mark) ? summary : mark + summary
    }

    /// The words behind a title; `nil` if it has them already.
    func label(behind title: String) -> FictionLabel? {
        self.title(title) == title ? nil : FictionLabel(text: Self.behind[language], language: language.rawValue)
    }

    /// The words before a summary; `nil` if it has them already.
    func label(before summary: String) -> FictionLabel? {
        self.summary(summary) == summary ? nil : FictionLabel(text: Self.before[language], language: language.rawValue)
    }

    static let behind = LocalizedText(de: "(erfunden)", en: "(fictional)")
    /// With a blank, no longer than what `CaseExportFormat` allows for it.
    static let before = LocalizedText(
        de: Genre.teaching.label.de + ":", en: Genre.teaching.label.en + ":")
}

/// The words that title or summary of an invented case have beside their own, with their language: where Casebook does not
/// speak the case's, they are in another.
public struct FictionLabel: Sendable, Hashable {
    public let text: String
    /// The language as a tag of BCP 47.
    public let language: String
}
