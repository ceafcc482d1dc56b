import CasebookJournal
import CasebookReports

/// A list from which somebody chooses, which gets shorter with every letter typed. Knows no terminal.
struct Picker {
    /// Something to choose.
    struct Item {
        let id: String
        let title: String
    }

    let prompt: String
    let hint: String
    /// What is said where nothing fits what was typed.
    let nothingFits: String
    private let items: [Item]
    private let names: [FoldedName]
    private(set) var filter = ""
    private var matches: [Int]
    private var position: Int

    /// - Parameter chosen: the index of the item that Enter takes at first.
    init(prompt: String, hint: String, nothingFits: String, items: [Item], chosen: Int = 0) {
        self.prompt = prompt
        self.hint = hint
        self.nothingFits = nothingFits
        self.items = items
        names = items.map { FoldedName("\($0.title) \($0.id)") }
        matches = Array(items.indices)
        position = min(max(0, chosen), max(0, items.count - 1))
    }

    /// The index of the item that Enter would take; `nil` if nothing fits what was typed.
    var chosen: Int? { matches.indices.contains(position) ? matches[position] : nil }

    /// Carries out a key; returns whether something was chosen.
    mutating func take(_ key: Key, page: Int = 8) -> Bool {
        switch key {
        case .enter, .newLine: return chosen != nil
        case .text(let text): narrow(filter + text.filter { !$0.isNewline })
        case .backspace: narrow(String(filter.dropLast()))
        case .deleteLine, .deleteWord, .escape: narrow("")
        case .up: move(-1)
        case .down, .tab: move(1)
        case .pageUp: move(-page)
        case .pageDown: move(page)
        case .home: position = 0
        case .end: position = max(0, matches.count - 1)
        case .left, .right, .delete, .cancel, .endOfInput: break
        }
        return false
    }

    private mutating func move(_ steps: Int) {
        position = min(max(0, position + steps), max(0, matches.count - 1))
    }

    private mutating func narrow(_ text: String) {
        guard text != filter else { return }
        let old = chosen
        filter = text
        let query = FoldedName(text)
        matches = items.indices.filter { names[$0].contains(query) }
        // What was chosen stays chosen as long as it fits.
        position = text.isEmpty ? old.flatMap { matches.firstIndex(of: $0) } ?? 0 : 0
    }

    /// The prompt with what was typed, the items around the chosen one, and how many there are.
    func picture(columns: Int, rows: Int) -> InlineScreen.Picture {
        let head = TerminalText.cut("\(prompt) \(filter)", to: columns)
        let height = max(1, min(10, rows - 3))
        let first = max(0, min(position - height / 2, matches.count - height))
        let shown = matches[first..<min(matches.count, first + height)].enumerated().map { offset, index in
            let mark = first + offset == position ? "▸ " : "  "
            return TerminalText.cut(mark + items[index].title.safe, to: columns)
        }
        let list = matches.isEmpty ? [TerminalText.cut("  " + nothingFits, to: columns)] : shown
        let foot = TerminalText.cut("  \(matches.isEmpty ? 0 : position + 1)/\(matches.count)  \(hint)", to: columns)
        return InlineScreen.Picture(lines: [head] + list + [foot], cursor: (0, min(columns, TerminalText.width(head))))
    }
}
