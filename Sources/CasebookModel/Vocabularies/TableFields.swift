/// The fields of a table's row after its code. A field that is left out at the end of a row is empty.
struct TableFields {
    private let texts: [String]

    init(_ texts: some Sequence<String>) {
        self.texts = Array(texts)
    }

    /// The number of fields that the row has.
    var count: Int { texts.count }

    /// A field, counted from 0 for the one after the code.
    subscript(position: Int) -> String {
        texts.indices.contains(position) ? texts[position] : ""
    }

    /// The first two fields as German and English; where the English is left out, it is the same as the German.
    var localized: LocalizedText {
        LocalizedText(de: self[0], en: self[1].isEmpty ? self[0] : self[1])
    }
}
