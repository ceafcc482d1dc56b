extension UInt8 {
    /// Whether the byte is one of a few of ASCII. Asked of the UTF-8 of a text, this costs ten times as much.
    @inlinable @inline(__always)
    public func isOne(of bytes: StaticString) -> Bool {
        for index in 0..<bytes.utf8CodeUnitCount where bytes.utf8Start[index] == self { return true }
        return false
    }
}
