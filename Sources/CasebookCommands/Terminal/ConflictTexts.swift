import CasebookDiagnostics
import CasebookImport
import CasebookModel

/// The words for what both sides have changed, and for topics that are others here.
enum ConflictTexts {
    static func merged(_ taken: [String], _ kept: [String]) -> LocalizedText {
        let (taken, kept) = (list(taken), list(kept))
        return LocalizedText(
            de: "zusammengeführt; vom Herausgeber übernommen: \(taken); hier geändert und behalten: \(kept)",
            en: "merged; taken from the publisher: \(taken); changed here and kept: \(kept)")
    }

    static func conflict(_ conflict: ImportConflict) -> LocalizedText {
        conflict.fields.isEmpty ? whole(conflict) : fields(conflict)
    }

    private static func fields(_ conflict: ImportConflict) -> LocalizedText {
        let open = list(conflict.fields.map(\.path))
        let taken = list(conflict.taken)
        let (de, en) =
            conflict.taken.isEmpty
            ? ("", "")
            : ("; sonst vom Herausgeber übernommen: \(taken)", "; otherwise taken from the publisher: \(taken)")
        return LocalizedText(
            de: """
                Konflikt, auf beiden Seiten geändert: \(open) (bleibt, wie es hier steht)\(de); entscheiden Sie mit \
                --keep local oder --keep theirs
                """,
            en: """
                conflict, changed on both sides: \(open) (stays as it is here)\(en); decide with --keep local or \
                --keep theirs
                """)
    }

    /// Where fields cannot be told apart.
    private static func whole(_ conflict: ImportConflict) -> LocalizedText {
        let here = conflict.here.isEmpty ? ("nur Form oder Bilder", "form or pictures only") : both(conflict.here)
        let there = conflict.there.isEmpty ? ("nur Bilder", "pictures only") : both(conflict.there)
        return LocalizedText(
            de: """
                Konflikt, nichts geändert: hier geändert: \(here.0); beim Herausgeber geändert: \(there.0); entscheiden \
                Sie mit --keep local oder --keep theirs
                """,
            en: """
                conflict, nothing changed: changed here: \(here.1); changed by the publisher: \(there.1); decide with \
                --keep local or --keep theirs
                """)
    }

    /// What a field says on both sides.
    static func field(_ field: ImportConflict.Field) -> LocalizedText {
        // Of a picture there is no more to say than that it differs.
        guard field.here != nil || field.there != nil else {
            return LocalizedText(de: "  \(field.path): zwei Dateien", en: "  \(field.path): two files")
        }
        let (here, there) = (excerpt(field.here), excerpt(field.there))
        return LocalizedText(
            de: "  \(field.path)\n    hier:              \(here.de)\n    beim Herausgeber:  \(there.de)",
            en: "  \(field.path)\n    here:              \(here.en)\n    at the publisher:  \(there.en)")
    }

    private static func excerpt(_ text: String?) -> LocalizedText {
        guard let text else { return LocalizedText(de: "(nichts)", en: "(nothing)") }
        let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return LocalizedText(words.quotable(limit: 200))
    }

    /// Which of the publisher's topics mean something else here, and which nothing.
    static func topics(_ report: TopicReport) -> [LocalizedText] {
        let mapped = report.mapped.sorted { $0.key.text < $1.key.text }
            .map { "\($0.key.text) → \($0.value?.text ?? "–")" }
        let unknown = report.unknown.map(\.key.text).sorted()
        var lines: [LocalizedText] = []
        if !mapped.isEmpty {
            let list = list(mapped)
            lines.append(LocalizedText(de: "Themen zugeordnet: \(list)", en: "topics mapped: \(list)"))
        }
        if let first = unknown.first {
            let list = list(unknown)
            lines.append(
                LocalizedText(
                    de: """
                        Themen, die diese Sammlung nicht hat: \(list); zuordnen mit --map-topic \(first)=EIGENES, \
                        weglassen mit --map-topic \(first)=-
                        """,
                    en: """
                        topics that this collection does not have: \(list); map them with --map-topic \(first)=OURS, \
                        leave them out with --map-topic \(first)=-
                        """))
        }
        return lines
    }

    private static func both(_ names: [String]) -> (String, String) { (list(names), list(names)) }
    private static func list(_ names: [String]) -> String { names.joined(separator: ", ") }
}
