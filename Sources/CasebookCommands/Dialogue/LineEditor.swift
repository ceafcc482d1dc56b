import CasebookReports

/// A text that somebody types: the state, what keys do to it, and what it looks like. Knows no terminal.
struct LineEditor {
    let prompt: String
    private(set) var characters: [Character]
    private var cursor: Int
    /// What is wrong with the text, or what keys do.
    var note: String?

    init(prompt: String, note: String? = nil, text: String = "") {
        self.prompt = prompt
        self.note = note
        characters = Array(text)
        cursor = characters.count
    }

    var text: String { String(characters) }

    /// Carries out a key; returns whether the text is finished.
    mutating func take(_ key: Key) -> Bool {
        switch key {
        case .text(let text): insert(text)
        case .newLine: insert("\n")
        case .enter: return true
        case .backspace: remove(from: cursor - 1, to: cursor)
        case .delete: remove(from: cursor, to: cursor + 1)
        case .deleteWord: remove(from: beginningOfWord, to: cursor)
        case .deleteLine: remove(from: 0, to: cursor)
        case .left: cursor = max(0, cursor - 1)
        case .right: cursor = min(characters.count, cursor + 1)
        case .home, .up, .pageUp: cursor = 0
        case .end, .down, .pageDown: cursor = characters.count
        case .tab, .escape, .cancel, .endOfInput: break
        }
        return false
    }

    private mutating func insert(_ text: String) {
        let clean = text.map { $0.isNewline ? "\n" : $0 == "\t" ? " " : $0 }
            .filter { $0 == "\n" || $0.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control } }
        // A mark of its own joins the letter before it.
        let before = String(characters[..<cursor]) + String(clean)
        let after = characters[cursor...]
        characters = Array(before) + after
        cursor = characters.count - after.count
    }

    private mutating func remove(from start: Int, to end: Int) {
        let range = max(0, start)..<min(characters.count, end)
        guard !range.isEmpty else { return }
        characters.removeSubrange(range)
        cursor = range.lowerBound
    }

    private var beginningOfWord: Int {
        var index = cursor
        while index > 0, characters[index - 1].isWhitespace { index -= 1 }
        while index > 0, !characters[index - 1].isWhitespace { index -= 1 }
        return index
    }

    /// The prompt with the text and, below, the note; of a long text the rows around the cursor.
    func picture(columns: Int, rows: Int) -> InlineScreen.Picture {
        var lines = [""]
        var column = 0
        var place = (row: 0, column: 0)
        func put(_ character: Character) {
            let width = TerminalText.width(String(character))
            if character == "\n" || column + width > columns {
                lines.append("")
                column = 0
            }
            guard character != "\n" else { return }
            lines[lines.count - 1].append(character)
            column += width
        }
        for character in prompt { put(character) }
        for (index, character) in characters.enumerated() {
            if index == cursor { place = (lines.count - 1, column) }
            put(character)
        }
        if cursor == characters.count { place = (lines.count - 1, column) }
        let notes = note.map { TerminalText.wrap($0, to: columns) } ?? []
        let height = max(1, rows - 1 - notes.count)
        let first = max(0, min(place.row - height / 2, lines.count - height))
        let shown = Array(lines[first..<min(lines.count, first + height)])
        return InlineScreen.Picture(lines: shown + notes, cursor: (place.row - first, place.column))
    }
}
