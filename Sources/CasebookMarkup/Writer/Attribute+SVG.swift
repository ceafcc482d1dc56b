import CasebookBytes

/// Attributes of SVG (SVG 2, chapters 8–10). Presentation is left to the style sheet.
extension Attribute {
    /// A length: a number with a unit, written with at most three decimals.
    public struct Length: Sendable, Hashable, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral {
        private let thousandths: Int
        private let unit: Unit

        private enum Unit: Sendable {
            case user, percent, em
        }

        /// User units.
        public init(_ value: Double) { self.init(value, .user) }
        public init(integerLiteral value: Int) { self.init(Double(value)) }
        public init(floatLiteral value: Double) { self.init(value) }

        private init(_ value: Double, _ unit: Unit) {
            thousandths = value.isFinite && abs(value) < 1e9 ? Int((value * 1000).rounded()) : 0
            self.unit = unit
        }

        /// A share of the picture's width or height, 0–100.
        public static func percent(_ value: Double) -> Length { Length(value, .percent) }

        /// A multiple of the font size, so that pictures grow with the reader's text.
        public static func em(_ value: Double) -> Length { Length(value, .em) }

        /// Charts have hundreds: as texts of their own they took 2 % of an export.
        func append(to bytes: inout ByteBuffer) {
            if thousandths < 0 { bytes.append(UInt8(ascii: "-")) }
            bytes.append(number: abs(thousandths) / 1000)
            var (decimals, width) = (abs(thousandths) % 1000, 3)
            if decimals > 0 {
                bytes.append(UInt8(ascii: "."))
                while decimals.isMultiple(of: 10) { (decimals, width) = (decimals / 10, width - 1) }
                bytes.append(number: decimals, width: width)
            }
            switch unit {
            case .user: break
            case .percent: bytes.append(UInt8(ascii: "%"))
            case .em: bytes.append(contentsOf: "em" as StaticString)
            }
        }
    }

    public static func x(_ x: Length) -> Attribute { Attribute("x", .length(x)) }
    public static func y(_ y: Length) -> Attribute { Attribute("y", .length(y)) }
    public static func x1(_ x: Length) -> Attribute { Attribute("x1", .length(x)) }
    public static func x2(_ x: Length) -> Attribute { Attribute("x2", .length(x)) }
    public static func y1(_ y: Length) -> Attribute { Attribute("y1", .length(y)) }
    public static func y2(_ y: Length) -> Attribute { Attribute("y2", .length(y)) }
    public static func cx(_ x: Length) -> Attribute { Attribute("cx", .length(x)) }
    public static func cy(_ y: Length) -> Attribute { Attribute("cy", .length(y)) }
    public static func r(_ radius: Length) -> Attribute { Attribute("r", .length(radius)) }
    public static func rx(_ radius: Length) -> Attribute { Attribute("rx", .length(radius)) }
    public static func svgWidth(_ width: Length) -> Attribute { Attribute("width", .length(width)) }
    public static func svgHeight(_ height: Length) -> Attribute { Attribute("height", .length(height)) }
    public static func viewBox(_ box: StaticString) -> Attribute { Attribute("viewBox", .constant(box)) }
    public static func d(_ data: StaticString) -> Attribute { Attribute("d", .constant(data)) }
}
