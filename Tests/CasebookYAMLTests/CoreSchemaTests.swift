import CasebookYAML
import Testing

@Suite("Scalars by the core schema of YAML 1.2")
struct CoreSchemaTests {
    @Test(
        "what YAML 1.1 took for something else is text",
        arguments: [
            "NO", "no", "on", "Off", "yes", "y", "2021-03-04", "1_000", "0b11", "1:30", "0o8", "0xZZ", "1e", "e3", "+",
            "-", ".",
            "1.2.3", "12e03x", "Infinity", "nan", "TRue", "nULL", "--1", "½", "٣",
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
            ("99999999999999999999", .float(1e20)),
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
}
