public import CasebookModel

/// Finds the step that somebody wants to correct.
public enum CorrectionTarget {
    /// The step that a person recorded, or amended, last.
    public static func last(of coach: String, in journal: Journal) -> Journal.Step? {
        let name = FoldedName(coach)
        return journal.steps.filter { FoldedName($0.entry.by) == name }.max { $0.entry.id < $1.entry.id }
    }

    /// The step with an id, or with an id that ends like this: the beginnings of ids are all alike.
    ///
    /// - Returns: `nil` if no step fits, or more than one.
    public static func named(_ text: String, in journal: Journal) -> Journal.Step? {
        let ending = text.uppercased()
        guard ending.utf8.count >= 4 else { return nil }
        let found = journal.steps.filter { $0.id.text.hasSuffix(ending) || $0.entry.id.text.hasSuffix(ending) }
        return found.count == 1 ? found[0] : nil
    }
}
