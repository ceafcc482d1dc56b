/// Tells whether places of a text in Markdown lie in code: in a span between backticks, in a fence, or indented (CommonMark 0.31,
/// sections 4.4, 4.5 and 6.1). Goes through the text once, from place to place.
struct CodeScan {
    private var index = 0
    private var isFenced = false
    private var isIndented = false
    private var backticks = 0
    private var isLineStart = true

    /// - Parameter place: not before the last one that was asked for.
    mutating func isCode(at place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        while index < place {
            if isLineStart { beginLine(in: bytes) }
            isLineStart = bytes[index] == UInt8(ascii: "\n")
            if bytes[index] == UInt8(ascii: "`") { backticks += 1 }
            index += 1
        }
        return isFenced || isIndented || !backticks.isMultiple(of: 2)
    }

    private mutating func beginLine(in bytes: UnsafeBufferPointer<UInt8>) {
        backticks = 0
        let line = bytes[index...]
        let margin = line.prefix { $0 == UInt8(ascii: " ") }.count
        isIndented = margin > 3 || line.first == UInt8(ascii: "\t")
        let fence = line.dropFirst(margin).prefix(3)
        if margin < 4, fence.elementsEqual("```".utf8) || fence.elementsEqual("~~~".utf8) { isFenced.toggle() }
    }
}
