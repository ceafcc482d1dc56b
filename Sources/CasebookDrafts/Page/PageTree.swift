import CasebookModel
import CasebookXML

/// A web page as a tree: all nodes in one array, children by index.
struct PageTree {
    struct Node {
        /// In lower case; empty for a text.
        let name: String
        let attributes: [XMLAttribute]
        var text = ""
        var children: [Int] = []
        let parent: Int

        func value(_ name: String) -> String? { attributes.first { $0.name == name }?.value }
    }

    private(set) var nodes = [Node(name: "#page", attributes: [], parent: 0)]

    /// The last node below each: nodes are in the order of the page.
    private(set) var last = [0]

    /// Deeper pages are not read; no honest page comes near.
    static let depthLimit = 400
    static let elementLimit = 1_000_000

    /// - Returns: `nil` if the page goes beyond the limits.
    init?(_ page: String) {
        var builder = Builder()
        let isWhole = PageReader(depth: Self.depthLimit, elements: Self.elementLimit).read(page) { builder.take($0) }
        guard isWhole else { return nil }
        nodes = builder.nodes
        last = Array(nodes.indices)
        for index in nodes.indices.reversed() where index > 0 {
            last[nodes[index].parent] = max(last[nodes[index].parent], last[index])
        }
    }

    private struct Builder {
        var nodes = [Node(name: "#page", attributes: [], parent: 0)]
        var open = [0]

        mutating func take(_ event: XMLEvent) {
            let parent = open[open.count - 1]
            switch event {
            case .start(let tag):
                open.append(nodes.count)
                nodes[parent].children.append(nodes.count)
                nodes.append(Node(name: tag.name, attributes: tag.attributes, parent: parent))
            case .text(let text, _):
                if let last = nodes[parent].children.last, nodes[last].name.isEmpty {
                    nodes[last].text += text
                } else {
                    nodes[parent].children.append(nodes.count)
                    nodes.append(Node(name: "", attributes: [], text: text, parent: parent))
                }
            case .end: if open.count > 1 { open.removeLast() }
            case .processingInstruction: break
            }
        }
    }

    /// All elements of a name below a node, in the order of the page.
    func elements(_ name: String, below index: Int = 0) -> [Int] {
        (index..<last[index] + 1).filter { $0 != index && nodes[$0].name == name }
    }

    /// The words below a node on one line, but for those that `isLeftOut` names.
    func text(of index: Int, without isLeftOut: (Int) -> Bool = { _ in false }) -> String {
        var text = ""
        append(index, isLeftOut, to: &text)
        return DocumentText.oneLine(DocumentText.cleaned(text))
    }

    private func append(_ index: Int, _ isLeftOut: (Int) -> Bool, to text: inout String) {
        let node = nodes[index]
        if node.name.isEmpty { return text += node.text }
        if PageElement.silent.contains(node.name) || isLeftOut(index) { return }
        if !PageElement.inline.contains(node.name) { text += " " }
        for child in node.children { append(child, isLeftOut, to: &text) }
        if !PageElement.inline.contains(node.name) { text += " " }
    }

    /// Our own look: the words of every block, whatever the converter makes of it.
    ///
    /// - Parameters:
    ///   - place: where those stand that are no content.
    ///   - isContent: tells where the content begins and where it ends; `nil` for all other nodes.
    func words(
        as place: SourceParagraph.Place, content isContent: (Int) -> Bool? = { _ in nil }
    ) -> [SourceParagraph] {
        var paragraphs: [SourceParagraph] = []
        var text = ""
        var links: [SourceParagraph] = []
        func flush(_ isContent: Bool) {
            let words = DocumentText.oneLine(DocumentText.cleaned(text))
            text = ""
            if words.contains(where: { $0.isLetter || $0.isNumber }) {
                paragraphs.append(SourceParagraph(place: isContent ? .text : place, text: words))
            }
            paragraphs += links
            links = []
        }
        // Where menus and notices lead is no part of the article.
        func look(at node: Node, _ isContent: Bool) {
            guard node.name == "a" || node.name == "area", isContent || place != .surroundings,
                let address = node.value("href"), WebAddress(DocumentText.trimmed(address)) != nil,
                let link = SourceParagraph(address: address, place: isContent ? .text : place)
            else { return }
            links.append(link)
        }
        func walk(_ index: Int, _ inContent: Bool) {
            let node = nodes[index]
            if node.name.isEmpty { return text += node.text }
            guard !PageElement.silent.contains(node.name) else { return }
            let isInside = isContent(index) ?? inContent
            let isBlock = !PageElement.inline.contains(node.name)
            if isBlock || isInside != inContent { flush(inContent) }
            look(at: node, isInside)
            for child in node.children { walk(child, isInside) }
            if isBlock || isInside != inContent { flush(isInside) }
        }
        walk(0, isContent(0) ?? false)
        flush(false)
        return paragraphs
    }
}

/// What elements of HTML mean here.
enum PageElement {
    /// No text that anybody reads.
    static let silent: Set<String> = ["script", "style"]
    /// Parts of a line.
    static let inline: Set<String> = [
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
        "img",
        "ins", "kbd", "label", "mark", "nobr", "o:p", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike",
        "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
    ]
    /// Mostly no part of an article.
    static let chrome: Set<String> = ["form"]
}
