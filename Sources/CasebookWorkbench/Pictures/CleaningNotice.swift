import CasebookMedia
import CasebookModel

/// What the workbench says after an upload about what it took out of the file.
enum CleaningNotice {
    /// What was taken out and what is still inside, for the address of the next page.
    static func query(for media: [CleanedMedium]) -> String {
        func part(_ name: String, _ data: [HiddenData]) -> String {
            var seen: Set<String> = []
            let codes = data.map(\.kind.code).filter { seen.insert($0).inserted }
            return codes.isEmpty ? "" : "&\(name)=\(codes.joined(separator: "."))"
        }
        return part("removed", media.flatMap(\.removed)) + part("kept", media.flatMap(\.remaining))
    }

    /// The same in words.
    static func text(removed: String?, kept: String?) -> LocalizedText? {
        let removed = data(removed)
        let kept = data(kept)
        var texts: [LocalizedText] = []
        if !removed.isEmpty {
            texts.append(
                LocalizedText(
                    de: "Aus der Datei wurde entfernt: \(removed.label.de).",
                    en: "Removed from the file: \(removed.label.en)."))
        }
        if !kept.isEmpty {
            texts.append(
                LocalizedText(
                    de: "Das steckt noch darin und lässt sich hier nicht entfernen: \(kept.label.de).",
                    en: "This is still in the file and cannot be removed here: \(kept.label.en)."))
        }
        guard !texts.isEmpty else { return nil }
        return LocalizedText(de: texts.map(\.de).joined(separator: " "), en: texts.map(\.en).joined(separator: " "))
    }

    private static func data(_ codes: String?) -> [HiddenData] {
        (codes ?? "").split(separator: ".").compactMap { HiddenData.Kind(code: String($0)).map { HiddenData($0) } }
    }
}
