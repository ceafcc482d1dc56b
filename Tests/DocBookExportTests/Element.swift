import CasebookPluginAPI
import Testing

/// An element of a written document, to ask questions about.
struct Element {
    let name: String
    let attributes: [String: String]
    var children: [Element] = []
    /// All text in it, in order.
    var text = ""

    static func root(of document: [UInt8]) throws -> Element {
        var open: [Element] = []
        var root: Element?
        for event in try XMLReader(limits: XMLLimits(bytes: 64 << 20, depth: 250)).events(of: document) {
            switch event {
            case .start(let tag):
                open.append(
                    Element(
                        name: tag.name,
                        attributes: Dictionary(uniqueKeysWithValues: tag.attributes.map { ($0.name, $0.value) })))
            case .text(let text, _): for index in open.indices { open[index].text += text }
            case .end:
                let closed = open.removeLast()
                if open.isEmpty { root = closed } else { open[open.count - 1].children.append(closed) }
            case .processingInstruction: break
            }
        }
        return try #require(root)
    }

    /// All elements in it, and itself, in the order of the document.
    var all: [Element] { [self] + children.flatMap(\.all) }

    /// All elements with a name, wherever they stand in it.
    func all(_ name: String) -> [Element] { all.filter { $0.name == name } }

    /// The first element at the end of a path of names.
    func first(_ path: String...) -> Element? {
        path.reduce(Optional(self)) { element, name in element?.all(name).first { $0.name == name } }
    }

    /// The element with an `xml:id`.
    func part(_ id: String) -> Element? { all.first { $0.attributes["id"] == id } }

    /// The element as short as it can be told: names, then texts.
    var outline: String {
        let inner = children.isEmpty ? text : children.map(\.outline).joined(separator: " ")
        return inner.isEmpty ? name : "\(name)(\(inner))"
    }
}
