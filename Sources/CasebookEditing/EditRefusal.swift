public import CasebookDiagnostics
public import CasebookModel

/// Why an edit was not made; the text is as it was.
public struct EditRefusal: Error, Sendable, Hashable {
    /// The kinds of reasons.
    public enum Reason: Sendable, Hashable, CaseIterable {
        /// The file is not YAML without mistakes.
        case unreadable
        /// There is nothing at the place, or something else than the edit needs.
        case noSuchPlace
        /// The value has an anchor, an alias or a tag, so other places could change with it.
        case shared
        /// A comment stands in the middle of what would be replaced.
        case comment
        /// The place is written in a way that only people can change safely.
        case unusualForm
        /// The new text has characters that no file may have.
        case forbiddenCharacter
        /// So many edits that do not fit together that making them would hold up others.
        case tooMany
        /// The file would be larger or deeper than files may be.
        case tooLarge
    }

    public let reason: Reason
    /// The place.
    public let path: FieldPath

    init(_ reason: Reason, at path: FieldPath) {
        self.reason = reason
        self.path = path
    }

    /// What happened and what to do about it.
    public var message: LocalizedText {
        message(naming: LocalizedText(de: path.description, en: path.description))
    }

    /// What happened and what to do about it.
    ///
    /// - Parameter place: what the reader calls the place.
    public func message(naming place: LocalizedText) -> LocalizedText {
        switch reason {
        case .unreadable:
            LocalizedText(
                de: "die Datei enthält einen Schreibfehler und lässt sich nur im Texteditor ändern",
                en: "the file contains a mistake and can only be changed in a text editor")
        case .noSuchPlace:
            LocalizedText(
                de: "die Stelle „\(place.de)“ gibt es in der Datei nicht (mehr)",
                en: "\"\(place.en)\" is not (or no longer) in the file")
        case .shared:
            LocalizedText(
                de:
                    "„\(place.de)“ ist in der Datei mit einer anderen Stelle verbunden (&, * oder !); bitte dort ändern",
                en: "\"\(place.en)\" is linked to another place in the file (&, * or !); please change it there")
        case .comment:
            LocalizedText(
                de: "mitten in „\(place.de)“ steht ein Kommentar, der verloren ginge; bitte in der Datei ändern",
                en: "a comment in the middle of \"\(place.en)\" would be lost; please change it in the file")
        case .unusualForm:
            LocalizedText(
                de: "„\(place.de)“ ist ungewöhnlich geschrieben und lässt sich nur im Texteditor sicher ändern",
                en: "\"\(place.en)\" is written in an unusual form and can only be changed safely in a text editor")
        case .forbiddenCharacter:
            LocalizedText(
                de: "der Text enthält unsichtbare Steuerzeichen; bitte fügen Sie ihn ohne Formatierung ein",
                en: "the text contains invisible control characters; please paste it without formatting")
        case .tooMany:
            LocalizedText(
                de: "das sind zu viele Änderungen auf einmal; bitte speichern Sie in mehreren Schritten",
                en: "there are too many changes at once; please save in several steps")
        case .tooLarge:
            LocalizedText(
                de: "damit würde die Datei größer, als ein Fall sein darf",
                en: "the file would become larger than a case is allowed to be")
        }
    }
}
