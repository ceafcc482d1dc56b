public import CasebookModel

/// What a finding says: to those who see the file, and to those who fill in a form and never see it.
///
/// Plain words are the same for both. Whatever only the file has is a piece of its own, which says by its type what it is; what
/// somebody wrote is put in as in any text, and nobody changes it:
///
/// ```swift
/// FindingWords(de: "\(key: \Release.expiresOn) liegt vor \(date)", en: "\(key: \Release.expiresOn) is before \(date)")
/// ```
public struct FindingWords: Sendable, Hashable {
    /// The words for those who see the file.
    public let inFile: LocalizedText
    /// The words on a form; `nil` if there is nothing to say on one.
    public let inForm: LocalizedText?

    /// The same words for all.
    public init(_ words: LocalizedText) { self.init(inFile: words, inForm: words) }

    /// A sentence for those who see the file, and another one for a form.
    public init(inFile: LocalizedText, inForm: LocalizedText?) {
        self.inFile = inFile
        self.inForm = inForm
    }

    /// Words with pieces of which a form says some in another way.
    public init(de: WordPieces, en: WordPieces) {
        inFile = LocalizedText(de: de.inFile(.de), en: en.inFile(.en))
        inForm = LocalizedText(de: de.inForm(.de), en: en.inForm(.en))
    }

    /// How the file is to be written, which helps nobody on a form.
    public static func forFile(_ words: LocalizedText) -> FindingWords { FindingWords(inFile: words, inForm: nil) }

    /// How the file is to be written, which helps nobody on a form.
    public static func forFile(de: String, en: String) -> FindingWords { .forFile(LocalizedText(de: de, en: en)) }
}

/// What a form says of a finding.
public struct FormWords: Sendable, Hashable {
    /// What is wrong.
    public let message: LocalizedText
    /// What to do next.
    public let hint: LocalizedText?

    /// The words.
    public init(_ message: LocalizedText, hint: LocalizedText? = nil) {
        self.message = message
        self.hint = hint
    }
}
