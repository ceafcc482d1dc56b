public import Foundation
public import Testing

/// A program that others wrote and trust, asked about what Casebook writes (Tests/Judges).
public struct Judge: Sendable, CustomTestStringConvertible {
    /// The script below Tests/Judges.
    public let script: String
    public let arguments: [String]

    public init(_ script: String, _ arguments: [String]) {
        self.script = script
        self.arguments = arguments
    }

    public var testDescription: String { ([script] + arguments).joined(separator: " ") }

    /// Asks the judge, and records an issue for a finding or for a judge that is not installed.
    public func expectNoFindings(in folder: URL = Repository.root) throws {
        let python = Repository.root.appendingPathComponent(".build/judges/bin/python")
        guard FileManager.default.isExecutableFile(atPath: python.path) else {
            Issue.record("the judges are not installed; run: bash Scripts/setup.sh judges")
            return
        }
        let program = Repository.root.appendingPathComponent("Tests/Judges/\(script)").path
        let outcome = try Program.run(python, [program] + arguments, in: folder)
        #expect(outcome.status == 0, "\(testDescription)\n\(outcome.output)\n\(outcome.errors)")
    }
}
