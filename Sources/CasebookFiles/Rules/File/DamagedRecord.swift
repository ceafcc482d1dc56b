public import CasebookDiagnostics
import CasebookModel

/// The record of what was ever public can be read.
enum DamagedRecord {
    static let line = Finding(
        .publicationRecord,
        LocalizedText(
            de: "diese Zeile ist kein Eintrag des Verzeichnisses", en: "this line is not an entry of the record"),
        hint: .forFile(
            de:
                "holen Sie die Datei in ihrer letzten Fassung aus der Versionsverwaltung; „casebook export“ ergänzt, was fehlt",
            en: "restore the file from version control; \"casebook export\" adds what is missing"))

    /// What was published, as a number that tells whether it has changed.
    static func checkFingerprint(_ text: String) -> Finding? {
        ContentFingerprint(text) != nil
            ? nil
            : Finding(
                .publicationRecord,
                LocalizedText(
                    de: "„\(text.quotable())“ ist kein Fingerabdruck eines Textes",
                    en: "\"\(text.quotable())\" is not the fingerprint of a text"),
                hint: .forFile(
                    de: "20 Zeichen aus 0–9 und a–f; „casebook export“ schreibt sie",
                    en: "20 characters of 0–9 and a–f; \"casebook export\" writes them"))
    }

    static let conflict = Finding(.publicationRecord, MergeConflict.finding.message, hint: MergeConflict.finding.hint)
}

extension Rule {
    /// The record of what was ever public can be read.
    public static let publicationRecord = Rule(
        "publication-record", .error,
        summary: LocalizedText(
            de: "Das Verzeichnis published.yaml ist lesbar.", en: "The record published.yaml is readable."),
        explanation: LocalizedText(
            de: """
                published.yaml hält fest, welcher Fall je auf welchem Kanal öffentlich war, eine Zeile je Fall und Kanal. \
                „casebook export“ schreibt sie; von Hand ändert man sie nicht. Eine unlesbare Zeile könnte ein Fall sein, \
                von dem Partner noch eine Kopie haben.
                """,
            en: """
                published.yaml records which cases were ever public and on which channels, one line for each case and \
                channel. "casebook export" writes it; do not edit it by hand. A line that cannot be read may be about \
                a case that partners still have copies of.
                """),
        examples: [
            .refused(
                "↓- {id: nova, folder: nova, channel: website, since:",
                for: #"- {id: nova, folder: nova, channel: website, since: 2021-03-15, text: "0123456789abcdef0123"}"#,
                in: .record)
        ])
}
