/// Where each of a few dozen keys stands in a list: the fields of a record.
///
/// A dictionary hashes whatever it is asked for, seven times as long as this takes (measured: 2 % of a validation). Here the
/// length of a key and three of its bytes tell nearly every one from all others.
package final class KeyPositions: Sendable {
    private let keys: [String]
    /// The first key of each outline; -1 if there is none.
    private let firsts: [Int]
    /// The next key of the same outline, at the position of each; -1 if there is none.
    private let nexts: [Int]

    /// - Parameter keys: in ASCII; of equal ones the first counts.
    package init(_ keys: [String]) {
        var firsts = Array(repeating: -1, count: 128)
        var nexts = Array(repeating: -1, count: keys.count)
        for position in keys.indices.reversed() {
            let outline = Self.outline(of: keys[position])
            nexts[position] = firsts[outline]
            firsts[outline] = position
        }
        self.keys = keys
        self.firsts = firsts
        self.nexts = nexts
    }

    /// The position of a key; `nil` if it is none of them.
    package subscript(key: String) -> Int? {
        var position = firsts[Self.outline(of: key)]
        while position >= 0 {
            if keys[position] == key { return position }
            position = nexts[position]
        }
        return nil
    }

    /// A number below 128.
    private static func outline(of key: String) -> Int {
        key.withBytes { bytes in
            guard let first = bytes.first, let last = bytes.last else { return 0 }
            let middle = bytes[bytes.count / 2]
            return (bytes.count &* 37 &+ Int(first) &* 5 &+ Int(middle) &* 17 &+ Int(last) &* 3) & 127
        }
    }
}
