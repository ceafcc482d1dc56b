import CasebookDiagnostics
import CasebookModel

/// The region is a NUTS 2021 code in Germany.
enum UnknownRegion {
    static func check(_ text: String) -> Finding? { RegionCode(text) == nil ? finding(text) : nil }

    private static func finding(_ text: String) -> Finding {
        Finding(
            .unknownRegion,
            LocalizedText(
                de: "„\(text.quotable())“ ist kein NUTS-Code 2021 in Deutschland",
                en: "\"\(text.quotable())\" is not a NUTS 2021 code for Germany"),
            hint: LocalizedText(
                de: "zum Beispiel DE7 (Land), DE71 (Regierungsbezirk) oder DE711 (Kreis)",
                en: "for example DE7 (state), DE71 (region) or DE711 (district)")
        ).suggesting(text, from: RegionCode.all.lazy.map(\.code).filter { $0.utf8.count == text.utf8.count })
    }
}

extension Rule {
    /// The region is a NUTS 2021 code in Germany.
    static let unknownRegion = Rule(
        "unknown-region", .error,
        summary: LocalizedText(
            de: "Die Region ist ein NUTS-Code 2021 in Deutschland.",
            en: "The region is a NUTS 2021 code for Germany."),
        explanation: LocalizedText(
            de: """
                Partner wählen Fälle nach Region aus. Die Codes veröffentlicht Eurostat; DE steht für ganz \
                Deutschland.
                """,
            en: """
                Partners select cases by region. The codes are published by Eurostat; DE means all of Germany.
                """),
        examples: [
            .refused(de: "region: ↓Hessen", en: "region: ↓Hesse", for: "region: DE711"),
            .accepted("region: DE7", for: "region: DE711"),
            .refused("region: ↓DE7ZZ", for: "region: DE711"),
            .accepted("region: DE", for: "region: DE711"),
        ])
}
