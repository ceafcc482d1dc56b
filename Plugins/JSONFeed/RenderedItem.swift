import CasebookPluginAPI

/// An item as it stands on a page, as UTF-8.
///
/// An item is the same in the feed of all cases and in those of its topics, and nearly all of a page are its items. So
/// it is rendered once; measured with 10,000 cases of two topics each, that takes a third off the time for all feeds.
struct RenderedItem {
    let bytes: [UInt8]

    init(_ item: FeedItem) {
        var bytes: [UInt8] = []
        // The value ends with a line end that the page writes itself. A line end inside a text is escaped, so every one
        // here is layout.
        for line in item.document.rendered(.indented).dropLast().split(separator: 0x0A) {
            if !bytes.isEmpty { bytes.append(0x0A) }
            bytes.append(contentsOf: Self.indentation)
            bytes.append(contentsOf: line)
        }
        self.bytes = bytes
    }

    /// An item lies in the array of items, which lies in the page: two levels.
    private static let indentation = Array("    ".utf8)
}

extension FeedPage {
    /// The page as UTF-8.
    func rendered(in edition: Edition) -> [UInt8] {
        var bytes = head(in: edition).rendered(.indented)
        // Opens the object that the head has closed: its last member is followed by "\n}\n".
        bytes.removeLast(3)
        bytes.reserveCapacity(bytes.count + items.reduce(32) { $0 + $1.bytes.count + 2 })
        bytes.append(contentsOf: ",\n  \"items\": [".utf8)
        for (index, item) in items.enumerated() {
            bytes.append(contentsOf: index == 0 ? "\n".utf8 : ",\n".utf8)
            bytes.append(contentsOf: item.bytes)
        }
        bytes.append(contentsOf: items.isEmpty ? "]\n}\n".utf8 : "\n  ]\n}\n".utf8)
        return bytes
    }
}
