import CasebookModel

/// The words that only the article needs.
enum ArticlePhrases {
    static let releaseGranted = LocalizedText(de: "Freigabe erteilt", en: "Consent given")
    static let compiledFromSources = LocalizedText(
        de: "Nach öffentlichen Quellen zusammengestellt am", en: "Compiled from public sources on")
    static let authors = LocalizedText(de: "Text von", en: "Text by")
    static let yes = LocalizedText(de: "ja", en: "yes")
    static let destinations = LocalizedText(de: "Kanäle", en: "Channels")
    static let citeAs = LocalizedText(de: "Zitiervorschlag", en: "How to cite")
    static let publication = LocalizedText(de: "Veröffentlichung und Lizenz", en: "Publication and licence")

    static func version(_ code: String, _ date: String) -> LocalizedText {
        LocalizedText(de: "Fassung \(code) vom \(date)", en: "Version \(code) of \(date)")
    }

    static func size(_ label: String, _ employees: String) -> String { "\(label) (\(employees))" }

    static func originalAt(_ publisher: String) -> LocalizedText {
        LocalizedText(
            de: "Dieses Praxisbeispiel erschien zuerst bei \(publisher):",
            en: "This case study was first published by \(publisher):")
    }

    static func mayBeUsed(_ licence: String) -> LocalizedText {
        LocalizedText(
            de: "Der Text darf unter den Bedingungen der Lizenz \(licence) weiterverwendet werden:",
            en: "The text may be reused under the terms of the licence \(licence):")
    }

    /// A download with its type and size.
    static func file(_ name: String, _ size: String) -> String { "\(name), \(size)" }
}
