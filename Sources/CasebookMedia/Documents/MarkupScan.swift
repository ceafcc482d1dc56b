/// Looks into XML by its bytes: attributes and texts by their names, whatever their prefix. Documents of office programs are large,
/// and a few values are all that is wanted; what is not changed stays byte for byte.
enum MarkupScan {
    /// An attribute in a tag: its local name, and where its value stands.
    private struct Attribute {
        let name: ArraySlice<UInt8>
        let value: Range<Int>
    }

    /// A tag: its local name, its attributes, and its end.
    private struct Tag {
        let name: ArraySlice<UInt8>
        let attributes: [Attribute]
        let isClosing: Bool
        let isEmpty: Bool
        let end: Int
    }

    /// Calls the body for every tag until it returns `false`.
    private static func forEachTag(in bytes: [UInt8], _ body: (Tag) -> Bool) {
        var offset = 0
        while let open = bytes[offset...].firstIndex(of: UInt8(ascii: "<")) {
            if let end = passed(bytes, at: open) {
                offset = end
                continue
            }
            let tag = tag(in: bytes, at: open + 1)
            offset = min(tag.end, bytes.count)
            if !body(tag) { return }
        }
    }

    /// The end of a comment, a section of characters, or an instruction.
    private static func passed(_ bytes: [UInt8], at open: Int) -> Int? {
        for (begin, end) in [("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>")] as [(StaticString, StaticString)]
        where bytes.has(begin, at: open) {
            return bytes.firstIndex(of: end, from: open + 2).map { $0 + end.utf8CodeUnitCount } ?? bytes.count
        }
        return nil
    }

    private static func tag(in bytes: [UInt8], at start: Int) -> Tag {
        var offset = start
        let isClosing = bytes.has("/", at: start)
        if isClosing { offset += 1 }
        let name = word(in: bytes, &offset)
        var attributes: [Attribute] = []
        var isEmpty = false
        while offset < bytes.count {
            switch bytes[offset] {
            case UInt8(ascii: ">"):
                return Tag(name: name, attributes: attributes, isClosing: isClosing, isEmpty: isEmpty, end: offset + 1)
            case UInt8(ascii: "/"):
                isEmpty = true
                offset += 1
            case let byte where isWord(byte):
                let name = word(in: bytes, &offset)
                while offset < bytes.count, bytes[offset] <= 0x20 || bytes[offset] == UInt8(ascii: "=") { offset += 1 }
                guard offset < bytes.count, [UInt8(ascii: "\""), UInt8(ascii: "'")].contains(bytes[offset]) else {
                    continue
                }
                let end = bytes[(offset + 1)...].firstIndex(of: bytes[offset]) ?? bytes.count
                attributes.append(Attribute(name: name, value: offset + 1..<max(end, offset + 1)))
                offset = end + 1
            default: offset += 1
            }
        }
        return Tag(name: name, attributes: attributes, isClosing: isClosing, isEmpty: isEmpty, end: bytes.count)
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        byte > 0x20 && !"<>/='\"".utf8.contains(byte)
    }

    /// The local name at an offset.
    private static func word(in bytes: [UInt8], _ offset: inout Int) -> ArraySlice<UInt8> {
        let start = offset
        while offset < bytes.count, isWord(bytes[offset]) { offset += 1 }
        let word = bytes[start..<offset]
        return word.lastIndex(of: UInt8(ascii: ":")).map { word[($0 + 1)...] } ?? word
    }

    private static func text(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes.prefix(200), as: UTF8.self)
    }

    // MARK: Questions

    /// Whether there is an element.
    static func has(element name: String, in bytes: [UInt8]) -> Bool {
        var found = false
        forEachTag(in: bytes) { tag in
            found = tag.name.elementsEqual(name.utf8)
            return !found
        }
        return found
    }

    /// The local name of the first element, which says what a part of a document is.
    static func firstElement(in bytes: [UInt8]) -> String? {
        var name: String?
        forEachTag(in: bytes) { tag in
            name = text(tag.name)
            return false
        }
        return name
    }

    /// How many elements there are.
    static func elementCount(in bytes: [UInt8]) -> Int {
        var count = 0
        forEachTag(in: bytes) { tag in
            if !tag.isClosing { count += 1 }
            return true
        }
        return count
    }

    /// The values of attributes, at most a hundred.
    static func values(of names: [String], in bytes: [UInt8]) -> [String] {
        var values: [String] = []
        forEachTag(in: bytes) { tag in
            for attribute in tag.attributes where names.contains(where: { attribute.name.elementsEqual($0.utf8) }) {
                values.append(text(bytes[attribute.value]))
            }
            return values.count < 100
        }
        return values
    }

    /// The texts of elements that hold nothing but a text, at most a hundred.
    static func texts(of name: String, in bytes: [UInt8]) -> [String] {
        var texts: [String] = []
        forEachText(in: bytes) { element, content in
            if element.elementsEqual(name.utf8) { texts.append(text(bytes[content])) }
            return texts.count < 100
        }
        return texts
    }

    /// The names of elements that hold a text, at most ten.
    static func filledElements(in bytes: [UInt8]) -> [String] {
        var names: [String] = []
        forEachText(in: bytes) { element, content in
            let name = text(element)
            if !content.isEmpty, !names.contains(name) { names.append(name) }
            return names.count < 10
        }
        return names
    }

    private static func forEachText(in bytes: [UInt8], _ body: (ArraySlice<UInt8>, Range<Int>) -> Bool) {
        var last: Tag?
        forEachTag(in: bytes) { tag in
            defer { last = tag }
            guard tag.isClosing, let open = last, !open.isClosing, !open.isEmpty,
                open.name == tag.name || open.name.elementsEqual(tag.name)
            else { return true }
            let end = bytes[open.end...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
            return body(open.name, open.end..<end)
        }
    }

    // MARK: Changes

    /// The markup with other values of attributes, where the body gives some.
    static func replacingValues(of names: [String], in bytes: [UInt8], _ body: (String) -> String?) -> [UInt8] {
        var changes: [(Range<Int>, [UInt8])] = []
        forEachTag(in: bytes) { tag in
            for attribute in tag.attributes where names.contains(where: { attribute.name.elementsEqual($0.utf8) }) {
                if let new = body(String(decoding: bytes[attribute.value], as: UTF8.self)) {
                    changes.append((attribute.value, Array(new.utf8)))
                }
            }
            return true
        }
        return replacing(changes, in: bytes)
    }

    /// The settings of OpenDocument without the texts of these items.
    static func replacingTexts(ofItems names: [String], in bytes: [UInt8]) -> [UInt8] {
        var changes: [(Range<Int>, [UInt8])] = []
        forEachTag(in: bytes) { tag in
            let isItem = tag.attributes.contains { attribute in
                attribute.name.elementsEqual("name".utf8)
                    && names.contains { bytes[attribute.value].elementsEqual($0.utf8) }
            }
            if isItem, !tag.isClosing, !tag.isEmpty {
                let end = bytes[tag.end...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
                changes.append((tag.end..<end, []))
            }
            return true
        }
        return replacing(changes, in: bytes)
    }

    private static func replacing(_ changes: [(Range<Int>, [UInt8])], in bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var offset = 0
        for (range, new) in changes where range.lowerBound >= offset {
            result += bytes[offset..<range.lowerBound]
            result += new
            offset = range.upperBound
        }
        return result + bytes[offset...]
    }
}
