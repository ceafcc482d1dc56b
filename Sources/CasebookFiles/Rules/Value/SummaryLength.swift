import CasebookDiagnostics
import CasebookModel

/// The summary has at most 300 characters.
enum SummaryLength {
    /// - Parameter limit: the most characters, counted in Unicode code points.
    static func check(_ text: String, limit: Int) -> Finding? {
        // Bytes are never fewer than code points: count only where it can matter.
        guard text.utf8.count > limit else { return nil }
        let length = text.unicodeScalars.count
        return length > limit ? finding(length, limit: limit) : nil
    }

    private static func finding(_ length: Int, limit: Int) -> Finding {
        Finding(
            .summaryLength,
            LocalizedText(
                de: "\(length) Zeichen; höchstens \(limit) sind erlaubt",
                en: "\(length) characters; at most \(limit) are allowed"),
            hint: LocalizedText(
                de: "kürzen Sie um \(length - limit) Zeichen", en: "shorten it by \(length - limit) characters"))
    }
}

extension Rule {
    /// The summary has at most 300 characters.
    static let summaryLength = Rule(
        "summary-length", .error,
        summary: LocalizedText(
            de: "Die Kurzfassung hat höchstens 300 Zeichen.",
            en: "The summary has at most 300 characters."),
        explanation: LocalizedText(
            de: "Listen, Feeds und Suchmaschinen zeigen die Kurzfassung ganz; längere würden abgeschnitten.",
            en: "Lists, feeds and search engines show the whole summary; a longer one would be cut off."),
        examples: [
            .refused("summary: ↓\(String(repeating: "bla ", count: 75))bla", for: "summary: Kurz gesagt"),
            .accepted(
                de: "summary: Worum es geht, in zwei Sätzen.", en: "summary: What it is about, in two sentences.",
                for: "summary: Kurz gesagt"),
        ])
}
