import CasebookPluginAPI

/// The words that only these feeds need.
enum RSSPhrases {
    static func description(_ title: String) -> LocalizedText {
        LocalizedText(
            de: "\(title): alle veröffentlichten Praxisbeispiele, das zuletzt geänderte zuerst.",
            en: "\(title): all published case studies, the most recently changed first.")
    }

    static func unlessSaid(_ rights: String) -> LocalizedText {
        LocalizedText(
            de: "Wo ein Eintrag nichts anderes sagt: \(rights)", en: "Unless an item says otherwise: \(rights)")
    }
}
