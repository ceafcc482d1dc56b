/// Whether what a case tells has happened. Lists, filters, feeds and data tell both apart by the same two words.
public enum Genre: String, Vocabulary {
    /// A company and its project, as it or public sources report them.
    case documented
    /// An invented company, by which something can be taught.
    case teaching

    public var label: LocalizedText {
        switch self {
        case .documented: LocalizedText(de: "Belegt", en: "Documented")
        case .teaching: LocalizedText(de: "Lehrfall (erfunden)", en: "Teaching case (fictional)")
        }
    }

    /// How many cases there are of the genre: `20 belegt`.
    public func counted(_ count: Int) -> LocalizedText {
        switch self {
        case .documented: LocalizedText(de: "\(count) belegt", en: "\(count) documented")
        case .teaching where count == 1:
            LocalizedText(de: "1 Lehrfall (erfunden)", en: "1 teaching case (fictional)")
        case .teaching:
            LocalizedText(de: "\(count) Lehrfälle (erfunden)", en: "\(count) teaching cases (fictional)")
        }
    }
}
