import CasebookModel
import CasebookRichText

/// The ways in which a text can be read that somebody wrote: as it stands, as Markdown shows it, and where its links lead.
struct ShownText {
    /// What people read.
    private(set) var texts: [String]
    /// The decoded targets of links, in which words stand without gaps.
    private(set) var addresses: [String] = []

    init(_ source: String) {
        texts = [source]
        addAddresses(of: source)
        guard Self.mayShowSomethingElse(source) else { return }
        let text = MarkdownReader.read(source, address: { $0 })
        var shown = ""
        for block in text.blocks { add(block, to: &shown) }
        texts.append(shown)
        // Tags are shown as text; whoever reads over them still sees the word.
        if shown.utf8.contains(UInt8(ascii: "<")) { texts.append(Self.withoutTags(shown)) }
        // Fields that hold no Markdown show entities and escapes as they stand; people read them all the same.
        if source.utf8.contains(UInt8(ascii: "%")) { addresses.append(Self.decoded(source)) }
    }

    /// Addresses and handles that stand in a text as they are.
    private mutating func addAddresses(of source: String) {
        let marks: (UInt8) -> Bool = { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "@") || $0 == UInt8(ascii: "#") }
        guard source.utf8.contains(where: marks) else { return }
        for word in source.split(whereSeparator: \.isWhitespace)
        where word.contains("://") || word.contains("www.") || word.contains("@") || word.hasPrefix("#") {
            addresses.append(Self.decoded(String(word)))
        }
    }

    private static func mayShowSomethingElse(_ source: String) -> Bool {
        source.utf8.contains { byte in
            switch byte {
            case UInt8(ascii: "&"), UInt8(ascii: "\\"), UInt8(ascii: "["), UInt8(ascii: "<"), UInt8(ascii: "%"): true
            case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "`"): true
            default: false
            }
        }
    }

    private mutating func add(_ block: RichText.Block, to shown: inout String) {
        switch block {
        case .paragraph(let inlines), .heading(_, let inlines): add(inlines, to: &shown)
        case .list(_, _, let items): for block in items.joined() { add(block, to: &shown) }
        case .quote(let blocks): for block in blocks { add(block, to: &shown) }
        case .code(let code, _): shown += code
        case .rule: break
        case .table(let table):
            for cell in table.header + table.rows.joined() {
                add(cell, to: &shown)
                shown += " | "
            }
        }
        shown += ".\n"
    }

    private mutating func add(_ inlines: [RichText.Inline], to shown: inout String) {
        for inline in inlines {
            switch inline {
            case .text(let text), .code(let text): shown += text
            case .emphasis(let inner), .strong(let inner), .strikethrough(let inner): add(inner, to: &shown)
            case .link(let url, let title, let inner):
                add(inner, to: &shown)
                addresses.append(Self.decoded(url))
                if let title { texts.append(title) }
            case .softBreak, .lineBreak: shown += "\n"
            }
        }
    }

    private static func withoutTags(_ text: String) -> String {
        var shown = ""
        var rest = text[...]
        while let start = rest.firstIndex(of: "<") {
            shown += rest[..<start]
            guard let end = rest[start...].firstIndex(of: ">") else { return shown + rest[start...] }
            rest = rest[end...].dropFirst()
        }
        return shown + rest
    }

    /// An address with percent-encoded bytes (RFC 3986, section 2.1) and international names (RFC 3492) decoded. Both are
    /// decoded twice, as some programs encode what is encoded.
    static func decoded(_ address: String) -> String {
        var address = address
        // In a query a plus is a blank (WHATWG URL, section 5.1).
        if let query = address.firstIndex(of: "?") {
            address = String(address[..<query]) + address[query...].replacing("+", with: " ")
        }
        for _ in 0..<2 where address.utf8.contains(UInt8(ascii: "%")) { address = address.percentDecoded }
        guard address.lowercased().contains("xn--") else { return address }
        let labels = address.split(separator: ".", omittingEmptySubsequences: false).map { label -> String in
            guard let mark = label.lowercased().firstRange(of: "xn--") else { return String(label) }
            let before = label.lowercased()[..<mark.lowerBound]
            let encoded = label.lowercased()[mark.upperBound...]
            let name = encoded.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
            guard let decoded = Punycode.decoded(String(name)) else { return String(label) }
            return before + decoded + encoded.dropFirst(name.count)
        }
        return labels.joined(separator: ".")
    }
}
