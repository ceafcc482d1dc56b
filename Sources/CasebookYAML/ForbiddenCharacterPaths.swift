import CasebookDiagnostics

/// The fields in which forbidden characters stand. A file that has any is looked at with a sign of the same width in the
/// place of each, for the findings alone.
struct ForbiddenCharacterPaths {
    private let root: YAMLNode?
    /// Where the scalars are, in the order of the file.
    private let scalars: [Int]
    private static let sign: Unicode.Scalar = "\u{FFFD}"

    /// - Parameter bytes: well-formed UTF-8.
    init(in bytes: [UInt8], _ limits: YAMLLimits) {
        var builder = YAMLTreeBuilder(limits: limits)
        let reading = EventReader(bytes: Self.replacingForbidden(in: bytes)).read { event in builder.take(event) }
        root = builder.isBroken || reading.isFailure ? nil : builder.root
        scalars = root.map { root in root.tree.records.indices.filter { root.tree.records[$0].kind == .scalar } } ?? []
    }

    /// The field whose key or value has a character at a position; `nil` if it stands in no text, or the rest of the file cannot
    /// be read either. If the names that lead there have such characters themselves, it is the nearest field around.
    func path(at position: SourcePosition) -> FieldPath? {
        guard let root else { return nil }
        var (low, high) = (0, scalars.count)
        while low < high {
            let middle = (low + high) / 2
            if root.tree.records[scalars[middle]].range.start <= position { low = middle + 1 } else { high = middle }
        }
        guard low > 0, position < root.tree.records[scalars[low - 1]].range.end else { return nil }
        let steps = root.tree.node(scalars[low - 1]).path.steps
        return FieldPath(Array(steps.prefix { !$0.hasSign(Self.sign) }))
    }

    /// The bytes of a file with signs that no text is parted by in the place of forbidden characters, each of them as wide and,
    /// if it is no control of ASCII, as long as what it stands for: what else is wrong with the file is found, too.
    static func replacingInvisibly(in bytes: [UInt8]) -> [UInt8] {
        var result = bytes
        var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        while case let found = ForbiddenCharacter.offsets(in: result, from: start), !found.isEmpty {
            for (offset, scalar) in found {
                let width = UTF8.width(scalar)
                let sign: [UInt8] =
                    switch width {
                    case 1: [0x20]
                    // A soft hyphen, a word joiner, and the tag of a blank: all of them are there to be ignored.
                    case 2: [0xC2, 0xAD]
                    case 3: [0xE2, 0x81, 0xA0]
                    default: [0xF3, 0xA0, 0x80, 0xA0]
                    }
                result.replaceSubrange(offset..<offset + width, with: sign)
                start = offset + width
            }
        }
        return result
    }

    private static func replacingForbidden(in bytes: [UInt8]) -> [UInt8] {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        var result = Array(bytes[..<start])
        var end = start
        for (offset, scalar) in ForbiddenCharacter.offsets(in: bytes, from: start) {
            result += bytes[end..<offset]
            result += Array(String(sign).utf8)
            end = offset + UTF8.width(scalar)
        }
        return result + bytes[end...]
    }
}

extension FieldPath.Step {
    fileprivate func hasSign(_ sign: Unicode.Scalar) -> Bool {
        if case .key(let key) = self { key.unicodeScalars.contains(sign) } else { false }
    }
}
