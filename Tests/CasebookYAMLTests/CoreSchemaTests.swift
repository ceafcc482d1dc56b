import CasebookYAML
import Testing

@Suite("Scalars by the core schema of YAML 1.2")
struct CoreSchemaTests {
    @Test(
        "what YAML 1.1 took for something else is text",
        arguments: [
            "NO", "no", "on", "Off", "yes", "y", "2021-03-04", "1_000", "0b11", "1:30", "0o8", "0xZZ", "1e", "e3", "+",
            "-", ".",
            "1.2.3", "12e03x", "Infinity", "nan", "TRue", "nULL", "--1", "½", "٣", "-0o7", "+0x1", "0b1", "1,5",
            "1 000",
            "0x-1", "0o+7", "0x", "0o", ".e1", "+.", "-inf", "+-1", "1e+", "0X1F", "0O7", "０", "2021-03-04T10:00:00Z",
            "1.5.",
        ])
    func text(scalar: String) {
        #expect(YAMLScalar(text: scalar, isPlain: true).value == .string)
    }

    @Test(
        "numbers",
        arguments: [
            ("0", .integer(0)), ("-7", .integer(-7)), ("+7", .integer(7)), ("010", .integer(10)), ("0o10", .integer(8)),
            ("0x1F", .integer(31)), ("2021", .integer(2021)), ("1e3", .float(1000)), ("1.", .float(1)),
            (".5", .float(0.5)),
            ("-1.5E-2", .float(-0.015)), (".inf", .float(.infinity)), ("-.INF", .float(-.infinity)),
            ("99999999999999999999", .float(1e20)), ("-99999999999999999999", .float(-1e20)),
            ("9223372036854775807", .integer(.max)), ("-9223372036854775808", .integer(.min)), ("00", .integer(0)),
            ("1E5", .float(100_000)), ("+.inf", .float(.infinity)), ("1e400", .float(.infinity)), ("-0.0", .float(0)),
            ("+1.5", .float(1.5)), ("0xFFFFFFFFFFFFFFFFFF", .float(4_722_366_482_869_645_213_696)),
            ("0o7777777777777777777777777", .float(37_778_931_862_957_161_709_568)),
        ] as [(String, YAMLScalar.Value)])
    func number(scalar: String, value: YAMLScalar.Value) {
        #expect(YAMLScalar(text: scalar, isPlain: true).value == value)
    }

    @Test(
        "null and truth",
        arguments: [
            ("", .null), ("~", .null), ("null", .null), ("Null", .null), ("NULL", .null), ("true", .boolean(true)),
            ("True", .boolean(true)), ("FALSE", .boolean(false)),
        ] as [(String, YAMLScalar.Value)])
    func constant(scalar: String, value: YAMLScalar.Value) {
        #expect(YAMLScalar(text: scalar, isPlain: true).value == value)
    }

    @Test("in quotes everything is text", arguments: ["1", "true", "", "null", ".inf"])
    func quoted(scalar: String) {
        #expect(YAMLScalar(text: scalar, isPlain: false).value == .string)
    }

    @Test("what is not a number is one of its own kind", arguments: [".nan", ".NaN", ".NAN"])
    func notANumber(scalar: String) {
        guard case .float(let value) = YAMLScalar(text: scalar, isPlain: true).value else {
            return #expect(Bool(false), "not a float")
        }
        #expect(value.isNaN)
    }

    @Test(
        "a whole number may be written as any number",
        arguments: [
            ("14", 14), ("14.0", 14), ("1e3", 1000), ("0x10", 16), ("14.5", nil), (".inf", nil), (".nan", nil),
            ("1e30", nil),
            ("a", nil), ("", nil),
        ])
    func wholeNumber(scalar: String, number: Int?) {
        #expect(YAMLScalar(text: scalar, isPlain: true).wholeNumber == number)
    }
}
