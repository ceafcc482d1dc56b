extension String {
    /// Whether any of a few bytes is among those of the text's UTF-8.
    ///
    /// It never stops early and never branches, so that compilers look at sixteen bytes at once: most texts have none of
    /// the bytes for which somebody looks before a slower reading, and for those this is the whole cost.
    package func hasByte(_ one: UInt8, or two: UInt8, _ three: UInt8, _ four: UInt8? = nil) -> Bool {
        let four = four ?? one
        return withBytes { bytes in
            var found: UInt8 = 0
            for byte in bytes {
                found |=
                    (byte == one ? 1 : 0) | (byte == two ? 1 : 0) | (byte == three ? 1 : 0) | (byte == four ? 1 : 0)
            }
            return found != 0
        }
    }
}

extension Substring {
    /// What stands behind the first place of a sign; `nil` if it has none. The search of the library, which is made for all
    /// collections, took 10 million instructions for the lines of two templates.
    package func behind(_ sign: String) -> Substring? {
        var start = utf8.startIndex
        while start < utf8.endIndex {
            if utf8[start...].starts(with: sign.utf8) {
                return self[utf8.index(start, offsetBy: sign.utf8.count)...]
            }
            utf8.formIndex(after: &start)
        }
        return nil
    }
}
