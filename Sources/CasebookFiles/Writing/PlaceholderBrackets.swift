import CasebookBytes

/// What stands in brackets in the middle of a text and was meant for those who write it.
extension Placeholder {
    /// Whether the last words before a bracket speak of steps, one of which stands in it: `Der dritte Schritt (prüfen) …`.
    static func isStep(_ before: Substring) -> Bool {
        before.split(whereSeparator: \.isWhitespace).suffix(2).contains {
            let word = $0.lowercased()
            return word.hasPrefix("schritt") || word.hasPrefix("step") || word.hasPrefix("spalte")
                || word.hasPrefix("column")
        }
    }

    /// Whether something belongs where a bracket stands: `(Zahl) Stunden`, `Frau (Name)`, `am (Datum)`, `(Ort)` alone.
    static func isBlank(_ before: Substring, _ after: Substring) -> Bool {
        if beginsWithUnit(after.drop(while: \.isWhitespace)) { return true }
        let words = before.split(whereSeparator: \.isWhitespace)
        guard let last = words.last else { return !after.contains(where: \.isLetter) }
        return PlaceholderWords.beforeBlanks.contains(last.lowercased().trimmingEnd(of: "."))
    }

    /// Whether square brackets hold what is to be put there: `[Grafik hier]`, `[LINK]`, `[X] Stunden`, `[Anm. Sommer: bitte belegen]`.
    /// What stands on keys and buttons is written so, too.
    static func isMargin(_ inner: String, from open: Int, to close: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        if inner.utf8.count == 1 {
            guard let letter = inner.utf8.first, letter.isOne(of: "xyzn?") else { return false }
            let unit = bytes[(close + 1)...].withoutBlanks
            if unit.startIndex > close + 1, unit.startsWithUnit { return true }
            return letter == UInt8(ascii: "x") && bytes[..<open].endsLike(Array("von ".utf8))
                && unit.starts(with: "auf [".utf8)
        }
        let isThere = margins.contains(inner)
        let isComment =
            inner.contains(": ") && commentHeads.contains(where: inner.hasPrefix) && isDoubt(inner[...])
        guard isThere || isComment else { return false }
        let before = String(decoding: bytes[..<open].suffix(60), as: UTF8.self).lowercased()
        return !keys.contains(where: before.contains)
    }

    private static let margins: Set = [
        "link", "url", "tk", "logo", "bild", "foto", "grafik", "video", "diagramm", "bild hier", "foto hier",
        "grafik hier",
        "logo hier", "link hier", "zitat hier", "zahl hier", "nr", "picture", "photo", "image", "picture here",
        "photo here",
        "image here", "quote here", "link here", "chart here", "tbd", "tbc",
    ]
    private static let commentHeads = ["anm", "kommentar", "notiz", "hinweis", "comment", "note", "nb"]
    private static let keys = [
        "taste", "knopf", "knöpfe", "schaltfläche", "menü", "klick", "drück", "tipp", "reiter", "symbol", "button",
        "press",
        "click", "key", "tap", "menu", "tab",
    ]
}

extension String {
    /// Without signs at its end.
    func trimmingEnd(of signs: String) -> String { String(self[...].trimmingEnd(of: signs)) }
}
