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

    /// Words in running text, in a language of their own unless that is the one around them; an empty one says that nobody knows it.
    mutating func words(_ text: String, in language: String, outer: String) {
        func primary(_ tag: String) -> Substring { tag.prefix { $0 != "-" } }
        guard primary(language) != primary(outer) else { return self.text(text) }
        element("phrase", .language(language, in: outer), text: text)
    }

    /// The name of a licence, which is English wherever it stands, with its identifier.
    mutating func licence(_ licence: LicenceID, in outer: String) {
        words(licence.name, in: "en", outer: outer)
        text(" (\(licence.id))")
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
