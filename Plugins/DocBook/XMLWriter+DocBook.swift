import CasebookPluginAPI

extension XMLProperty {
    /// The declarations of a document's outermost element.
    static let namespaces = [
        XMLProperty("xmlns", "http://docbook.org/ns/docbook"),
        XMLProperty("xmlns:xlink", "http://www.w3.org/1999/xlink"),
        XMLProperty("version", "5.0"),
    ]

    static func id(_ id: String) -> XMLProperty { XMLProperty("xml:id", id) }

    /// The language of an element, with `dir` where it is written in another direction than the language around it.
    static func language(_ tag: String?, in outer: String? = nil) -> XMLProperty? {
        guard let tag else { return nil }
        let (inner, outer) = (
            TextDirection(ofLanguage: tag), outer.map { TextDirection(ofLanguage: $0) } ?? .leftToRight
        )
        return XMLProperty("xml:lang", tag, with: inner == outer ? nil : ("dir", inner.rawValue))
    }

    static func href(_ address: String) -> XMLProperty { XMLProperty("xlink:href", address) }
}

extension XMLWriter {
    /// A link to an address, in running text.
    mutating func link(_ text: String, to address: String) {
        element("link", .href(address), text: text)
    }

    /// A paragraph of plain text, in the language of what it stands in unless another is given.
    mutating func paragraph(_ text: String, _ language: XMLProperty? = nil) {
        element("para", language, text: text)
    }

    /// An entry of a `variablelist`.
    mutating func entry(_ term: String, _ language: XMLProperty?, content: (inout XMLWriter) -> Void) {
        element("varlistentry") { xml in
            xml.element("term", language, text: term)
            xml.element("listitem", content: content)
        }
    }
}
