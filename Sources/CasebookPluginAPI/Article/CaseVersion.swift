import CasebookJSON
public import CasebookModel
public import CasebookPublication

/// By what a copy of a case is compared with the original: eight hexadecimal digits, others whenever the case tells something
/// else, whatever export it came from. It tells changes, not attacks.
public struct CaseVersion: Sendable, Hashable {
    /// The digits.
    public let code: String
    /// When the case was last changed in substance.
    public let date: PartialDate

    /// What says where and whether the case is shown, and not what it tells.
    private static let aside: Set<String> = [
        "casebook", "id", "status", "published_on", "updated_on", "release", "origin",
    ]

    /// The version of a released case.
    public init(of study: ReleasedCaseStudy) {
        var hash = FNV1a()
        for (field, content) in zip(CaseStudy.part.fields, study.contents) where !Self.aside.contains(field.key) {
            guard let content else { continue }
            hash.combine(field.key)
            hash.combine(JSON(content).rendered(.compact))
        }
        for medium in study.media { hash.combine(UInt64(medium.facts.byteCount)) }
        code = String(hash.hexadecimal.prefix(8))
        date = study.changedOn
    }
}
