import CasebookFiles
import CasebookModel

extension LocatedMapping {
    /// The beginning and the end, as far as they lie outside the period of another record.
    func dates(outside outer: LocatedMapping) -> [Located<PartialDate>] {
        let span = outer.period
        // A reversed span has been reported; everything would lie outside of it.
        guard !span.isReversed else { return [] }
        return [date("from"), date("to")].compactMap(\.self)
            .filter { !$0.value.canBeWithin(from: span.from, to: span.to) }
    }
}

extension PartialDate? {
    /// The date, or that there is none.
    var words: LocalizedText { map { LocalizedText($0.description) } ?? LocalizedText(de: "offen", en: "open") }
}
