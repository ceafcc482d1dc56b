import CasebookDisk
import CasebookModel
import CasebookReports

/// Asks key by key, on a terminal that can move its cursor.
struct LiveAsker: Prompt {
    let language: InterfaceLanguage
    private var area = InlineScreen()
    private var decoder = KeyDecoder()
    private var waiting: [Key] = []

    init(language: InterfaceLanguage) { self.language = language }

    private static let nothingFits = LocalizedText(
        de: "Dazu passt nichts. Löschen Sie Buchstaben, oder drücken Sie Esc.",
        en: "Nothing fits. Delete letters, or press Esc.")
    private static let pickerHint = LocalizedText(
        de: "Tippen sucht · Pfeile wählen · Enter übernimmt · Strg-C bricht ab",
        en: "type to search · arrow keys to choose · Enter to confirm · Ctrl-C to cancel")

    mutating func choose(_ prompt: LocalizedText, among items: [Picker.Item], chosen: Int) throws(Cancelled) -> Int {
        var picker = Picker(
            prompt: prompt[language] + ":", hint: Self.pickerHint[language],
            nothingFits: Self.nothingFits[language], items: items, chosen: chosen)
        do {
            try interact { area in
                let size = InlineScreen.size
                area.draw(picker.picture(columns: size.columns, rows: size.rows))
            } take: { key in
                picker.take(key)
            }
        } catch {
            area.finish([])
            throw error
        }
        let index = picker.chosen ?? chosen
        area.finish(TerminalText.wrap("\(prompt[language]): \(items[index].title.safe)", to: InlineScreen.size.columns))
        return index
    }

    mutating func line(
        _ prompt: LocalizedText, hint: LocalizedText, problem: (String) -> LocalizedText?
    ) throws(Cancelled) -> String {
        let language = language
        var editor = LineEditor(prompt: prompt[language] + ": ", note: "  " + hint[language])
        // Whatever becomes of it, what was typed stays on the screen.
        defer { area.finish(editor.text.isEmpty ? [] : Self.typed(prompt[language], editor.text)) }
        try interact { area in
            let size = InlineScreen.size
            area.draw(editor.picture(columns: size.columns, rows: size.rows))
        } take: { key in
            guard editor.take(key) else { return false }
            let found = problem(editor.text)
            editor.note = "  " + (found ?? hint)[language]
            return found == nil
        }
        return editor.text
    }

    private static func typed(_ prompt: String, _ text: String) -> [String] {
        let shown = text.split(separator: "\n", omittingEmptySubsequences: false).map(\.safe).joined(separator: "\n")
        return TerminalText.wrap("\(prompt): \(shown)", to: InlineScreen.size.columns)
    }

    /// Draws and takes keys until one finishes it.
    private mutating func interact(
        draw: (inout InlineScreen) -> Void, take: (Key) -> Bool
    ) throws(Cancelled) {
        guard let terminal = RawTerminal.open() else { throw Cancelled() }
        // Whatever is pasted comes between marks, so that its line ends do not count as Enter.
        StandardStream.error.write(Array("\u{1B}[?2004h".utf8))
        defer { StandardStream.error.write(Array("\u{1B}[?2004l".utf8)) }
        var isEmpty = true
        while true {
            // Whoever types ahead, or pastes much, does not wait for drawings that nobody sees.
            if waiting.isEmpty { draw(&area) }
            guard let key = nextKey(terminal) else { continue }
            switch key {
            case .cancel: throw Cancelled()
            case .endOfInput:
                // Ctrl-D means the end only where nothing was typed, as in every shell.
                guard isEmpty else { continue }
                throw Cancelled()
            default: if take(key) { return }
            }
            if case .text = key { isEmpty = false }
        }
    }

    private mutating func nextKey(_ terminal: borrowing RawTerminal) -> Key? {
        if !waiting.isEmpty { return waiting.removeFirst() }
        switch terminal.next(within: decoder.isEscaping ? 50 : nil) {
        case .bytes(let bytes): waiting += decoder.take(bytes)
        case .nothing: waiting += decoder.flush()
        case .ended: return .cancel
        }
        return waiting.isEmpty ? nil : waiting.removeFirst()
    }
}
