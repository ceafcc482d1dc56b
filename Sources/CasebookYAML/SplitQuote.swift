import CasebookDiagnostics

extension YAMLNode {
    /// Texts in brackets that a comma has cut in two although they stand between quotation marks: only straight ones that
    /// begin the text hold it together.
    func splitQuotes() -> [FindingPlace] {
        var found: [FindingPlace] = []
        for (index, record) in tree.records.enumerated() where record.kind == .sequence && record.style == .flow {
            var open: YAMLNode?
            for item in tree.node(index).items {
                guard item.style == .plain, item.text?.hasOddQuotes == true else { continue }
                guard let begin = open else {
                    open = item
                    continue
                }
                let range = SourceRange(start: begin.range.start, end: item.range.end)
                found.append(FindingPlace(begin.path, shownAt: range))
                open = nil
            }
        }
        return found
    }
}

extension String {
    /// Whether quotation marks are opened and not closed, or the other way round.
    fileprivate var hasOddQuotes: Bool {
        unicodeScalars.reduce(0) { $0 + ("„“”«»\"".unicodeScalars.contains($1) ? 1 : 0) } % 2 == 1
    }
}
