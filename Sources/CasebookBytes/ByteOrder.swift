extension String {
    /// Whether the text comes before another one in the order of their bytes, which depends on no locale.
    package func precedes(_ other: String) -> Bool {
        withBytes { one in other.withBytes { other in one.precedes(other) } }
    }
}

extension UnsafeBufferPointer<UInt8> {
    fileprivate func precedes(_ other: UnsafeBufferPointer<UInt8>) -> Bool {
        let length = Swift.min(count, other.count)
        var index = 0
        if let one = UnsafeRawPointer(baseAddress), let two = UnsafeRawPointer(other.baseAddress) {
            while index + 8 <= length, EightBytes(at: one + index).word == EightBytes(at: two + index).word {
                index += 8
            }
        }
        while index < length {
            if self[index] != other[index] { return self[index] < other[index] }
            index += 1
        }
        return count < other.count
    }
}
