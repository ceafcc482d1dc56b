import CasebookModel

/// A line of a file, of which reports may not show everything.
struct SecretLine {
    /// How many bytes of a line are looked at: credentials that begin within an excerpt end within this.
    static let lengthLimit = SourceText.excerptLimit + 2000

    private let text: String
    private let number: Int

    init(_ text: String, number: Int) {
        self.text = text
        self.number = number
    }

    /// What reports may show: credentials of addresses are masked, and so is every place that is to be concealed.
    ///
    /// - Parameter found: places with credentials. They are masked as a whole if the line alone does not show which part
    ///   of it is meant, for example where an address goes on in the next line.
    func excerpt(hiding concealed: [SourceRange], _ found: [SourceRange]) -> String {
        let scalars = Array(text.unicodeScalars)
        var masked = Array(AddressCredentials.masked(in: text).unicodeScalars)
        for place in found {
            guard let part = part(of: place, in: scalars) else { continue }
            let isSeen = place.start.line == place.end.line && scalars[part] != masked[part]
            if !isSeen { hide(part, &masked) }
        }
        for place in concealed {
            if let part = part(of: place, in: scalars) { hide(part, &masked) }
        }
        return Self.cut(String(String.UnicodeScalarView(masked)))
    }

    private func part(of place: SourceRange, in scalars: [Unicode.Scalar]) -> Range<Int>? {
        guard place.start.line <= number, number <= place.end.line else { return nil }
        let start = place.start.line == number ? min(place.start.column - 1, scalars.count) : 0
        let end = place.end.line == number ? min(place.end.column - 1, scalars.count) : scalars.count
        return start..<max(start, end)
    }

    private func hide(_ part: Range<Int>, _ scalars: inout [Unicode.Scalar]) {
        for index in part where !scalars[index].properties.isWhitespace { scalars[index] = "*" }
    }

    private static func cut(_ text: String) -> String {
        text.utf8.count <= SourceText.excerptLimit
            ? text : String(decoding: text.utf8.prefix(SourceText.excerptLimit), as: UTF8.self)
    }
}
