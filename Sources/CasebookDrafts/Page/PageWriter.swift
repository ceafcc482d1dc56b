/// Writes a part of a page again in plain HTML: the elements that mean something to a converter, well nested, and nothing
/// that would fetch, run or hide.
struct PageWriter {
    /// The page, and the pictures that it holds itself, by the short names that the page has for them: a converter need
    /// not carry them.
    static func html(
        of root: Int, in tree: PageTree, without isLeftOut: (Int) -> Bool
    ) -> (html: String, pictures: [String: String]) {
        withoutActuallyEscaping(isLeftOut) { isLeftOut in
            var writer = PageWriter(tree: tree, isLeftOut: isLeftOut)
            for child in tree.nodes[root].children { writer.write(child) }
            let html =
                "<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body>\(writer.result)</body></html>"
            return (html, writer.pictures)
        }
    }

    private let tree: PageTree
    private let isLeftOut: (Int) -> Bool
    private var result = ""
    private var pictures: [String: String] = [:]

    private init(tree: PageTree, isLeftOut: @escaping (Int) -> Bool) {
        self.tree = tree
        self.isLeftOut = isLeftOut
    }

    private static let kept: Set<String> = [
        "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "blockquote", "pre", "table", "thead", "tbody",
        "tfoot",
        "em", "strong", "del", "sub", "sup", "q", "code",
    ]
    private static let renamed = [
        "i": "em", "b": "strong", "s": "del", "strike": "del", "kbd": "code", "samp": "code", "tt": "code",
        "figcaption": "p", "legend": "p", "summary": "p", "dir": "ul",
    ]
    private static let void: Set<String> = [
        "br", "hr", "img", "wbr", "source", "track", "input", "embed", "col", "meta", "link",
    ]
    /// What may stand in what; elsewhere it is a block like any other.
    private static let homes: [String: Set<String>] = [
        "li": ["ul", "ol", "dir"], "dt": ["dl"], "dd": ["dl"], "tr": ["table", "thead", "tbody", "tfoot"],
        "td": ["tr"], "th": ["tr"], "caption": ["table"],
    ]

    private mutating func write(_ index: Int) {
        let node = tree.nodes[index]
        if node.name.isEmpty { return result += Self.escaped(node.text) }
        if isLeftOut(index) || PageElement.silent.contains(node.name) { return }
        let name = Self.renamed[node.name] ?? node.name
        switch name {
        case "br", "hr": result += "<\(name)>"
        case "img":
            let alternative = node.value("alt") ?? ""
            if let source = node.value("src") ?? (alternative.isEmpty ? nil : "") {
                let name = short(source)
                result += "<img src=\"\(Self.escaped(name))\" alt=\"\(Self.escaped(alternative))\">"
            }
        case "a": writeLink(index, node)
        case _ where Self.kept.contains(name): writeElement(name, index, node)
        case _ where Self.homes[name]?.contains(tree.nodes[node.parent].name) == true: wrap(name, spans(node), index)
        case _ where PageElement.inline.contains(name) || Self.void.contains(name): writeChildren(index)
        default: wrap("div", "", index)
        }
    }

    private mutating func short(_ source: String) -> String {
        guard source.utf8.count > 1000, source.prefix(5).lowercased() == "data:" else { return source }
        // Whatever a page calls a picture itself, a name of this form would be one of no picture.
        let name = source.prefix { $0 != "," && $0 != ";" }.prefix(60) + ",\(pictures.count + 1)"
        pictures[String(name)] = source
        return String(name)
    }

    private mutating func writeElement(_ name: String, _ index: Int, _ node: PageTree.Node) {
        // Emphasis around paragraphs is that of their words, which nobody would miss.
        if PageElement.inline.contains(name), holdsBlocks(index) { return writeChildren(index) }
        // A heading without words, and a paragraph around blocks, are neither.
        if name == "p", holdsBlocks(index) { return wrap("div", "", index) }
        if name == "ul" || name == "ol" { return writeList(name, index, node) }
        wrap(name, "", index)
    }

    /// Everything in a list is an item, whatever else stands there.
    private mutating func writeList(_ name: String, _ index: Int, _ node: PageTree.Node) {
        let start = node.value("start").flatMap(Int.init).map { " start=\"\($0)\"" } ?? ""
        result += "<\(name)\(name == "ol" ? start : "")>"
        for child in node.children {
            let isItem = tree.nodes[child].name == "li"
            let isBlank = tree.nodes[child].name.isEmpty && tree.nodes[child].text.allSatisfy(\.isWhitespace)
            if isItem || isBlank {
                write(child)
            } else {
                result += "<li>"
                write(child)
                result += "</li>"
            }
        }
        result += "</\(name)>"
    }

    private mutating func writeLink(_ index: Int, _ node: PageTree.Node) {
        guard let address = node.value("href"), !holdsBlocks(index) else { return writeChildren(index) }
        wrap("a", " href=\"\(Self.escaped(DocumentText.trimmed(address)))\"", index)
    }

    private mutating func wrap(_ name: String, _ attributes: String, _ index: Int) {
        result += "<\(name)\(attributes)>"
        writeChildren(index)
        result += "</\(name)>"
    }

    private mutating func writeChildren(_ index: Int) {
        for child in tree.nodes[index].children { write(child) }
    }

    private func spans(_ node: PageTree.Node) -> String {
        ["rowspan", "colspan"].map { name in
            guard let count = node.value(name).flatMap(Int.init), (2...1000).contains(count) else { return "" }
            return " \(name)=\"\(count)\""
        }.joined()
    }

    private func holdsBlocks(_ index: Int) -> Bool {
        tree.nodes[index].children.contains { child in
            let name = tree.nodes[child].name
            if name.isEmpty || Self.void.contains(name) && name != "hr" { return false }
            return !PageElement.inline.contains(name) || holdsBlocks(child)
        }
    }

    private static func escaped(_ text: String) -> String {
        var result = ""
        for character in DocumentText.cleaned(text) {
            switch character {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            default: result.append(character)
            }
        }
        return result
    }
}
