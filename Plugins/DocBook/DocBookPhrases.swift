import CasebookPluginAPI

/// The words that only the DocBook export needs.
enum DocBookPhrases {
    static let publication = LocalizedText(de: "Zu dieser Veröffentlichung", en: "About this publication")
    static let citeAs = LocalizedText(de: "Zitiervorschlag", en: "How to cite")
    static let hours = LocalizedText(de: "Begleitung in der Phase", en: "Support in the phase")

    /// Before the name of the licence.
    static let licence = LocalizedText(
        de: "Die Texte dürfen unter dieser Lizenz genutzt werden: ",
        en: "The texts may be used under this licence: ")

    /// Before that of the cases that name none.
    static let bookLicence = LocalizedText(
        de: "Wo bei einem Praxisbeispiel nichts anderes steht, dürfen die Texte unter dieser Lizenz genutzt werden: ",
        en: "Unless a case study says otherwise, the texts may be used under this licence: ")

    static func original(_ publisher: String) -> LocalizedText {
        LocalizedText(de: "Das Original steht bei \(publisher): ", en: "The original is published by \(publisher): ")
    }

    /// A chart in words, with the label and figure of each bar.
    static func chart(_ bars: [(label: LocalizedText, figure: String)]) -> LocalizedText {
        func list(_ language: KeyPath<LocalizedText, String>) -> String {
            bars.map { "\($0.label[keyPath: language]) \($0.figure)" }.joined(separator: "; ")
        }
        return LocalizedText(de: "Balken: \(list(\.de))", en: "Bars: \(list(\.en))")
    }

    static func download(_ type: String, _ size: String) -> LocalizedText {
        LocalizedText(de: "Datei (\(type), \(size)): ", en: "File (\(type), \(size)): ")
    }
}
