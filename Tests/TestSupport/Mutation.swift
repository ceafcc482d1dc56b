/// Breaks files the way that editors, merges and attackers do.
public enum Mutation {
    /// The bytes after a few random changes.
    public static func mutate(_ bytes: [UInt8], using generator: inout SeededGenerator) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...6, using: &generator) { change(&bytes, using: &generator) }
        return bytes
    }

    private static func change(_ bytes: inout [UInt8], using generator: inout SeededGenerator) {
        guard !bytes.isEmpty else { return bytes.append(0x61) }
        let start = Int.random(in: 0..<bytes.count, using: &generator)
        let end = min(bytes.count, start + Int.random(in: 1...40, using: &generator))
        switch Int.random(in: 0..<6, using: &generator) {
        case 0: bytes[start] = .random(in: 0...255, using: &generator)
        case 1: bytes.removeSubrange(start..<end)
        case 2: bytes.insert(contentsOf: bytes[start..<end], at: start)
        case 3: bytes.insert(contentsOf: Array(generator.pick(HostileText.samples).utf8), at: start)
        case 4: bytes.removeSubrange(start...)
        default: bytes.insert(contentsOf: Array(generator.pick(snippets).utf8), at: start)
        }
    }

    private static let snippets = [
        "\n", "  ", "\t", ": ", "- ", "\"", "'", "[", "]", "{", "}", ",", "&a ", "*a", "!t ", "|\n", "\u{0}",
        "\u{FEFF}", "\r",
        "<<: *a\n", "? ", "...\n", "---\n", "%YAML 1.1\n", "# ", "> ", "![[](", "99999999999999999999", "-1", ".nan",
        "~",
    ]
}
