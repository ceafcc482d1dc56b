import CasebookModel

/// Nobody answers any more: Ctrl-C, Ctrl-D, or the terminal is gone.
struct Cancelled: Error {}

/// A way of asking somebody.
protocol Prompt {
    /// Lets somebody choose.
    ///
    /// - Parameter chosen: the index of the item that Enter takes.
    /// - Returns: the index of what was chosen.
    mutating func choose(_ prompt: LocalizedText, among items: [Picker.Item], chosen: Int) throws(Cancelled) -> Int

    /// Lets somebody type a text.
    ///
    /// - Parameters:
    ///   - hint: what keys do, or what may be left out.
    ///   - problem: says what is wrong with a text; then it is asked for again.
    mutating func line(
        _ prompt: LocalizedText, hint: LocalizedText, problem: (String) -> LocalizedText?
    ) throws(Cancelled) -> String
}
