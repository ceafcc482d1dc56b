/// The spelling of international host names in ASCII (RFC 3492), without the `xn--` before it.
package enum Punycode {
    private static let digits = Array("abcdefghijklmnopqrstuvwxyz0123456789".utf8)
    private static let base = 36
    private static let lowest = 1
    private static let highest = 26
    /// No label is longer than 63 bytes; what is longer is not looked at.
    private static let lengthLimit = 255

    /// `nil` for a label that is far too long.
    static func encoded(_ label: Substring) -> String? {
        let scalars = label.lowercased().unicodeScalars.map { Int($0.value) }
        guard scalars.count <= lengthLimit else { return nil }
        let basic = scalars.filter { $0 < 0x80 }
        var output = basic.map { UInt8($0) }
        if !basic.isEmpty { output.append(UInt8(ascii: "-")) }
        var (next, delta, bias, handled) = (0x80, 0, 72, basic.count)
        while handled < scalars.count {
            let smallest = scalars.filter { $0 >= next }.min() ?? next
            delta += (smallest - next) * (handled + 1)
            next = smallest
            for scalar in scalars {
                if scalar < next { delta += 1 }
                guard scalar == next else { continue }
                var rest = delta
                var place = base
                while rest >= threshold(place, bias) {
                    let (floor, span) = (threshold(place, bias), base - threshold(place, bias))
                    output.append(digits[floor + (rest - floor) % span])
                    rest = (rest - floor) / span
                    place += base
                }
                output.append(digits[rest])
                bias = adapted(delta, handled + 1, isFirst: handled == basic.count)
                delta = 0
                handled += 1
            }
            delta += 1
            next += 1
        }
        return String(decoding: output, as: UTF8.self)
    }

    /// `nil` for what stands for no text.
    package static func decoded(_ text: String) -> String? {
        let bytes = Array(text.utf8)
        guard bytes.count <= lengthLimit else { return nil }
        let delimiter = bytes.lastIndex(of: UInt8(ascii: "-"))
        var scalars = bytes[..<(delimiter ?? 0)].map { Int($0) }
        var rest = bytes[(delimiter.map { $0 + 1 } ?? 0)...]
        var (next, index, bias) = (0x80, 0, 72)
        while !rest.isEmpty {
            let start = index
            var (weight, place) = (1, base)
            while true {
                guard let byte = rest.popFirst(), let digit = digits.firstIndex(of: byte) else { return nil }
                index += digit * weight
                guard index <= 0x10FFFF * (lengthLimit + 1) else { return nil }
                let floor = threshold(place, bias)
                if digit < floor { break }
                weight *= base - floor
                guard weight <= 0x10FFFF * (lengthLimit + 1) else { return nil }
                place += base
            }
            bias = adapted(index - start, scalars.count + 1, isFirst: start == 0)
            next += index / (scalars.count + 1)
            index %= scalars.count + 1
            scalars.insert(next, at: index)
            index += 1
        }
        var decoded = ""
        for scalar in scalars {
            guard let scalar = UInt32(exactly: scalar).flatMap(Unicode.Scalar.init) else { return nil }
            decoded.unicodeScalars.append(scalar)
        }
        return decoded
    }

    private static func threshold(_ place: Int, _ bias: Int) -> Int { min(max(place - bias, lowest), highest) }

    private static func adapted(_ delta: Int, _ count: Int, isFirst: Bool) -> Int {
        var delta = isFirst ? delta / 700 : delta / 2
        delta += delta / count
        var place = 0
        while delta > (base - lowest) * highest / 2 {
            delta /= base - lowest
            place += base
        }
        return place + (base - lowest + 1) * delta / (delta + 38)
    }
}
