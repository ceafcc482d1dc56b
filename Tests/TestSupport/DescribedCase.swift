package import CasebookModel

/// A `case.yaml` that says something in every field that is described, whichever these are: what a new field forgets
/// anywhere, tests with this file find.
package struct DescribedCase {
    /// A field of the file, by the keys that lead to it.
    package struct Place: Sendable {
        package let path: String
        package let field: FieldDescription
        /// Whether it leaves the house with an anonymous case, too.
        package let isPublished: Bool

        /// Whether it never leaves the house, with any case.
        package var isInternal: Bool { field.exposure == .internal }

        /// Whether people write there what they like.
        package var isText: Bool { field.kind.search == .text }
    }

    /// The fields that hold values of their own, in the order of the file; without what the program writes itself.
    package static let places: [Place] = places(of: CaseStudy.part, below: "", isPublished: true)

    private static let skipped: Set = ["id", "withdrawn", "release.revoked_on", "origin"]

    private static func places(of part: PartDescription, below: String, isPublished: Bool) -> [Place] {
        part.fields.flatMap { field -> [Place] in
            let path = below + field.key
            guard !skipped.contains(path) else { return [] }
            let isPublished = isPublished && field.exposure == .published
            guard let inner = field.kind.part else {
                return [Place(path: path, field: field, isPublished: isPublished)]
            }
            return places(of: inner, below: path + ".", isPublished: isPublished)
        }
    }

    /// The values on which others depend.
    private static let fixed = [
        "status": "published", "release.basis": "consent", "fictional": "false", "ended": "early",
        "release.expires_on": "2041-03-04",
        "release.channels": "[website, partners, print]", "media.file": "media/bild.svg", "phases.measures.id": "tat",
        "goals.id": "ziel",
        "casebook": "1",
    ]

    /// The text of the file.
    ///
    /// - Parameters:
    ///   - language: the language of the case.
    ///   - isAnonymous: whether the company is.
    ///   - say: what a field says that holds text; what it usually does, if `nil`.
    package static func text(
        language: String = "de", isAnonymous: Bool = false, saying say: (Place) -> String? = { _ in nil }
    ) -> String {
        var lines: [String] = []
        let known = Dictionary(uniqueKeysWithValues: places.map { ($0.path, $0) })
        func write(_ part: PartDescription, below: String, margin: String, isItem: Bool) {
            var isFirst = isItem
            for field in part.fields where !skipped.contains(below + field.key) {
                let path = below + field.key
                let head = margin + (isItem ? (isFirst ? "- " : "  ") : "") + field.key + ":"
                isFirst = false
                if let inner = field.kind.part {
                    lines.append(head)
                    let isList = if case .list = field.kind { true } else { false }
                    write(inner, below: path + ".", margin: margin + (isItem ? "    " : "  "), isItem: isList)
                } else if path == "company.anonymous" {
                    lines.append("\(head) \(isAnonymous)")
                } else if path == "language" {
                    lines.append("\(head) \(language)")
                } else if let place = known[path] {
                    let value = fixed[path] ?? value(of: field.kind, at: place, say(place))
                    lines.append("\(head) \(value)")
                }
            }
        }
        write(CaseStudy.part, below: "", margin: "", isItem: false)
        return lines.joined(separator: "\n") + "\n"
    }

    private static func value(of kind: FieldKind, at place: Place, _ said: String?) -> String {
        // What is taken out of an anonymous case must not be said anywhere else.
        let said = said ?? (place.isPublished ? "Feld \(place.path)" : "Zq\(place.path.filter(\.isLetter))")
        let slug = Slug<Never>(title: said)?.text ?? "x"
        return switch kind {
        case .line, .paragraph, .markdown: "\"\(said)\""
        case .identifier: slug
        case .reference(.topic): "skills"
        case .reference(.measure): "tat"
        case .reference(.goal): "ziel"
        case .reference(.indicator): "participants"
        case .date: "2021-03-04"
        case .word(let list): list.words.first ?? ""
        case .sector: "\"56.10\""
        case .region: "DE711"
        case .licence: "CC-BY-4.0"
        case .language: "de"
        case .link, .webPage:
            place.isPublished ? "https://seite.example.org/\(slug)" : "https://\(slug).example.net/"
        case .doi: "10.5281/\(slug)"
        case .email: "\(slug.replacing("-", with: "."))@example.org"
        case .path: "media/\(slug).svg"
        case .integer(let range): "\(min(max(14, range.lowerBound), range.upperBound))"
        case .sdg: "8"
        case .number: "6"
        case .flag: "true"
        case .list(let item, _): "[\(value(of: item, at: place, said))]"
        case .part, .shorthand: ""
        }
    }
}
