extension BinaryInteger {
    /// The number, which is not negative, in hexadecimal digits, with zeros in front until it has as many as wanted.
    package func hexadecimal(digits count: Int, uppercase: Bool = false) -> String {
        let digits = String(self, radix: 16, uppercase: uppercase)
        return String(repeating: "0", count: max(0, count - digits.utf8.count)) + digits
    }
}
