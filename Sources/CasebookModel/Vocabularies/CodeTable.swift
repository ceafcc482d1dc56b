import CasebookBytes

/// A vocabulary: rows of a code and what belongs to it, kept in order and found by code.
///
/// A vocabulary is written as one multi-line string, one row a line, fields separated by `|`, the code first, because
/// the compiler is slow with array literals of hundreds of rows. It is read once, at first use; the longest one (740
/// rows) takes half a millisecond.
struct CodeTable<Value: Sendable>: Sendable {
    /// One line of the table.
    struct Row: Sendable {
        let code: String
        let value: Value
    }

    /// The rows in the order of the table.
    let all: [Row]
    private let rowsByCode: [String: Int]

    /// Reads a table.
    ///
    /// - Parameters:
    ///   - text: The rows; empty lines are skipped.
    ///   - value: Makes a row's value from its number in the table, its code and the fields after the code.
    init(_ text: String, value: (_ row: Int, _ code: String, _ fields: TableFields) -> Value) {
        var all: [Row] = []
        var rowsByCode: [String: Int] = [:]
        // Over the bytes, field by field: splitting into lines and these into fields took a third of a start (measured).
        text.withBytes { bytes in
            var fields: [String] = []
            var start = 0
            for index in 0...bytes.count {
                let isEnd = index == bytes.count || bytes[index] == UInt8(ascii: "\n")
                guard isEnd || bytes[index] == UInt8(ascii: "|") else { continue }
                fields.append(String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<index]), as: UTF8.self))
                start = index + 1
                guard isEnd else { continue }
                if let code = fields.first, fields.count > 1 || !code.isEmpty {
                    rowsByCode[code] = all.count
                    all.append(Row(code: code, value: value(all.count, code, TableFields(fields.dropFirst()))))
                }
                fields.removeAll(keepingCapacity: true)
            }
        }
        self.all = all
        self.rowsByCode = rowsByCode
    }

    /// The number of the row with this code, or `nil` if the table has none. Codes are compared exactly.
    func row(of code: String) -> Int? {
        rowsByCode[code]
    }

    /// What belongs to this code, or `nil` if the table has no such code.
    subscript(code: String) -> Value? {
        row(of: code).map { all[$0].value }
    }

    /// The row with this number.
    subscript(row: Int) -> Row {
        all[row]
    }
}
