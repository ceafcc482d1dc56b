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
