/// Attributes of SVG (SVG 2, chapters 8–10). Presentation is left to the style sheet.
extension Attribute {
    /// A length: a number with a unit, written with at most three decimals.
    public struct Length: Sendable, Hashable, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral {
        let text: String

        /// User units.
        public init(_ value: Double) { text = Self.spell(value) }
        public init(integerLiteral value: Int) { self.init(Double(value)) }
        public init(floatLiteral value: Double) { self.init(value) }
        private init(_ value: Double, unit: String) { text = Self.spell(value) + unit }

        /// A share of the picture's width or height, 0–100.
        public static func percent(_ value: Double) -> Length { Length(value, unit: "%") }

        /// A multiple of the font size, so that pictures grow with the reader's text.
        public static func em(_ value: Double) -> Length { Length(value, unit: "em") }

        private static func spell(_ value: Double) -> String {
            guard value.isFinite, abs(value) < 1e9 else { return "0" }
            let number = RoundedNumber(value)
            // Charts are full of whole ones.
            if number.decimals.isEmpty { return String(number.isNegative ? -number.whole : number.whole) }
            let text = String(number.whole) + "." + number.decimals
            return number.isNegative ? "-" + text : text
        }
    }

    public static func x(_ x: Length) -> Attribute { Attribute("x", .text(x.text)) }
    public static func y(_ y: Length) -> Attribute { Attribute("y", .text(y.text)) }
    public static func x1(_ x: Length) -> Attribute { Attribute("x1", .text(x.text)) }
    public static func x2(_ x: Length) -> Attribute { Attribute("x2", .text(x.text)) }
    public static func y1(_ y: Length) -> Attribute { Attribute("y1", .text(y.text)) }
    public static func y2(_ y: Length) -> Attribute { Attribute("y2", .text(y.text)) }
    public static func cx(_ x: Length) -> Attribute { Attribute("cx", .text(x.text)) }
    public static func cy(_ y: Length) -> Attribute { Attribute("cy", .text(y.text)) }
    public static func r(_ radius: Length) -> Attribute { Attribute("r", .text(radius.text)) }
    public static func rx(_ radius: Length) -> Attribute { Attribute("rx", .text(radius.text)) }
    public static func svgWidth(_ width: Length) -> Attribute { Attribute("width", .text(width.text)) }
    public static func svgHeight(_ height: Length) -> Attribute { Attribute("height", .text(height.text)) }
    public static func viewBox(_ box: StaticString) -> Attribute { Attribute("viewBox", .constant(box)) }
    public static func d(_ data: StaticString) -> Attribute { Attribute("d", .constant(data)) }
}
