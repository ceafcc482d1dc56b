import CasebookDisk
import CasebookJournal
import CasebookModel

/// Asks line by line, on a terminal that can do nothing else, or through a screen reader that wants nothing else.
struct PlainAsker: Prompt {
    let language: InterfaceLanguage

    private static let listLimit = 40

    mutating func choose(_ prompt: LocalizedText, among items: [Picker.Item], chosen: Int) throws(Cancelled) -> Int {
        var shown = Array(items.indices)
        while true {
            for index in shown.prefix(Self.listLimit) { write("\(index + 1)  \(items[index].title.safe)\n") }
            if shown.count > Self.listLimit { write(Texts.more(shown.count - Self.listLimit)[language] + "\n") }
            write("\(prompt[language]), \(Texts.choice(chosen + 1)[language]): ")
            let answer = try readAnswer()
            if answer.isEmpty { return chosen }
            if let number = Int(answer), items.indices.contains(number - 1) { return number - 1 }
            switch NameMatch(answer, in: items.map { (id: $0.id, title: $0.title) }) {
            case .one(let index): return index
            case .several(let indices): shown = indices
            case .none:
                write(Texts.nothing(answer)[language] + "\n")
                shown = Array(items.indices)
            }
        }
    }

    mutating func line(
        _ prompt: LocalizedText, hint: LocalizedText, problem: (String) -> LocalizedText?
    ) throws(Cancelled) -> String {
        while true {
            write("\(prompt[language]): ")
            let answer = try readAnswer()
            guard let found = problem(answer) else { return answer }
            write(found[language] + "\n")
        }
    }

    private func readAnswer() throws(Cancelled) -> String {
        guard let line = readLine() else {
            write("\n")
            throw Cancelled()
        }
        return line
    }

    private func write(_ text: String) { StandardStream.error.write(Array(text.utf8)) }

    private enum Texts {
        static func choice(_ number: Int) -> LocalizedText {
            LocalizedText(
                de: "Nummer oder ein Teil des Namens [\(number)]", en: "number or part of the name [\(number)]")
        }

        static func more(_ count: Int) -> LocalizedText {
            LocalizedText(de: "… und \(count) weitere", en: "… and \(count) more")
        }

        static func nothing(_ text: String) -> LocalizedText {
            LocalizedText(de: "„\(text.safe)“ passt auf nichts.", en: "Nothing matches \"\(text.safe)\".")
        }
    }
}
