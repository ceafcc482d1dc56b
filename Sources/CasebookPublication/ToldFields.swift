package import CasebookModel
import Synchronization

/// What the fields of a released case say, found out once for all who ask: its data and its version are made of the same, and
/// telling it was 5 % of an export (measured).
///
/// It follows from the case, so that it makes no two cases differ.
package final class ToldFields: Sendable, Hashable {
    private let contents = Mutex<[FieldContent?]?>(nil)

    /// What each of `CaseStudy.fields` says, in their order.
    func contents(of study: CaseStudy) -> [FieldContent?] {
        contents.withLock { contents in
            if let contents { return contents }
            let fields = CaseStudy.fields
            let told = fields.indices.map { fields[$0].content(study) }
            contents = told
            return told
        }
    }

    package static func == (one: ToldFields, other: ToldFields) -> Bool { true }

    package func hash(into hasher: inout Hasher) {}
}

extension ReleasedCaseStudy {
    /// What each of `CaseStudy.fields` says, in their order; `nil` for what says nothing.
    package var contents: [FieldContent?] { told.contents(of: content) }
}
