import CasebookModel

/// The words of the export engine.
enum ExportPhrases {
    static func noPlugin(_ name: String, _ known: [String]) -> LocalizedText {
        LocalizedText(
            de: "das Export-Plugin „\(name)“ gibt es nicht; vorhanden sind: \(known.joined(separator: ", "))",
            en: "there is no export plugin \"\(name)\"; available: \(known.joined(separator: ", "))")
    }

    static func noPartner(_ key: PartnerKey) -> LocalizedText {
        LocalizedText(
            de: "den Partner „\(key)“ gibt es nicht in casebook.yaml",
            en: "the partner \"\(key)\" is not in casebook.yaml")
    }

    static func changedMedium(_ path: String) -> LocalizedText {
        LocalizedText(
            de: "\(path) hat sich während des Exports geändert; exportieren Sie noch einmal",
            en: "\(path) changed during the export; export again")
    }

    static let notBegun = LocalizedText(
        de: "casebook.yaml hat einen Fehler, der ihn betrifft", en: "casebook.yaml has an error that concerns it")

    static let notBuiltIn = LocalizedText(
        de: "das kann nur ein eingebautes Plugin", en: "only a built-in plugin can do that")

    static func unreleasedMedium(_ id: CaseID, _ path: RelativePath) -> LocalizedText {
        LocalizedText(
            de: "das Plugin verlangt ein Medium, das nicht freigegeben ist: \(id)/\(path)",
            en: "the plugin asks for a media file that is not approved: \(id)/\(path)")
    }

    static func ambiguousPath(_ path: String, _ plugin: String) -> LocalizedText {
        LocalizedText(
            de: "das Plugin „\(plugin)“ schreibt \(path) zweimal, oder braucht an der Stelle auch einen Ordner",
            en: "the plugin \"\(plugin)\" writes \(path) twice, or also needs a folder there")
    }

    static func duplicatePath(_ path: RelativePath, _ plugin: String) -> LocalizedText {
        LocalizedText(
            de: "das Plugin „\(plugin)“ schreibt \(path) zweimal", en: "the plugin \"\(plugin)\" writes \(path) twice")
    }
}
