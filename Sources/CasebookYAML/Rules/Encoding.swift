import CasebookDiagnostics
import CasebookModel

/// Found by ``TextEncoding`` before anything is read.
extension YAMLFinding {
    static func encoding(_ guess: String) -> Finding {
        Finding(
            .encoding,
            LocalizedText(
                de: "die Datei ist nicht in UTF-8 gespeichert (sieht nach \(guess) aus)",
                en: "the file is not saved as UTF-8 (it looks like \(guess))"),
            hint: .forFile(
                de: "im Editor „Speichern mit Kodierung: UTF-8“ wählen",
                en: "choose \"save with encoding: UTF-8\" in your editor"))
    }
}

extension Rule {
    /// The file is not UTF-8.
    static let encoding = Rule(
        "encoding", .error,
        summary: LocalizedText(de: "Die Datei ist in UTF-8 gespeichert.", en: "The file is saved as UTF-8."),
        explanation: LocalizedText(
            de: "In anderen Kodierungen würden Umlaute falsch gelesen. Jeder Editor kann als UTF-8 speichern.",
            en: "In other encodings, umlauts would be misread. Every text editor can save as UTF-8."),
        examples: [
            .refused(
                de: "CaseStudies/nova/↓case.yaml  # gespeichert als Latin-1",
                en: "CaseStudies/nova/↓case.yaml  # saved as Latin-1", for: "CaseStudies/nova/case.yaml", in: .folder),
            .accepted(
                de: "CaseStudies/nova/case.yaml  # gespeichert als UTF-8",
                en: "CaseStudies/nova/case.yaml  # saved as UTF-8", for: "CaseStudies/nova/case.yaml", in: .folder),
            .accepted("title: Größe 😀 Straße", for: "title: Ein Fall"),
        ])
}
