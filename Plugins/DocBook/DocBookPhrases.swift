import CasebookPluginAPI

/// The words that only the DocBook export needs.
enum DocBookPhrases {
    static let publication = LocalizedText(de: "Zu dieser Veröffentlichung", en: "About this publication")
    static let unit = LocalizedText(de: "Einheit", en: "Unit")
    static let better = LocalizedText(de: "Besser ist", en: "Better is")
    static let citeAs = LocalizedText(de: "Zitiervorschlag", en: "How to cite")
    static let hours = LocalizedText(de: "Aufwand der Phase", en: "Effort of the phase")

    static func licence(_ name: String, _ id: String) -> LocalizedText {
        LocalizedText(
            de: "Die Texte dürfen unter dieser Lizenz genutzt werden: \(name) (\(id)).",
            en: "The texts may be used under this licence: \(name) (\(id)).")
    }

    static func original(_ publisher: String) -> LocalizedText {
        LocalizedText(de: "Das Original steht bei \(publisher): ", en: "The original is published by \(publisher): ")
    }

    static func chart(before: String, after: String) -> LocalizedText {
        LocalizedText(
            de: "Balken: vorher \(before), nachher \(after)", en: "Bars: \(before) before, \(after) after")
    }

    static func download(_ type: String, _ size: String) -> LocalizedText {
        LocalizedText(de: "Datei (\(type), \(size)): ", en: "File (\(type), \(size)): ")
    }
}
