import Foundation
import TestSupport
import Testing

@Suite("What a command says arrives, or its status tells")
struct OutputTests {
    private static let commands = [
        "--help", "--version", "help export", "validate", "validate --format json", "validate --format sarif",
        "validate --format github",
        "validate --format gitlab", "validate --format junit", "validate --explain all", "status",
        "status --format json",
        "status --report --format csv", "schema", "schema case", "plugins", "export --dry-run", "export --check",
        "log --help",
        "--generate-completion-script bash",
    ]

    @Test("on a full disk it is 2", arguments: commands)
    func fullDisk(command: String) throws {
        let outcome = try run("\(Program.url(of: "casebook").path) \(command) --lang en > /dev/full", command)
        // Nothing was written, nothing was lost.
        if try run("\(Program.url(of: "casebook").path) \(command) --lang en 2> /dev/null", command).output.isEmpty {
            return
        }
        #expect(outcome.status == 2, "\(outcome.errors)")
        #expect(outcome.errors.contains("No space left on device"), "\(outcome.errors)")
    }

    @Test("in a pipe that is closed early it is nobody's fault", arguments: ["schema case", "validate --explain all"])
    func closedPipe(command: String) throws {
        let outcome = try run("\(Program.url(of: "casebook").path) \(command) | head -c 1", command)
        #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(outcome.errors)")
    }

    @Test("in a closed stream it is 2")
    func closedStream() throws {
        #expect(try run("\(Program.url(of: "casebook").path) schema case >&-", "schema case").status == 2)
    }

    private func run(_ line: String, _ command: String) throws -> Program.Outcome {
        let script = command.contains("--generate") ? line.replacing(" --lang en", with: "") : line
        return try Program.run(URL(fileURLWithPath: "/bin/bash"), ["-c", script], in: Repository.root)
    }
}
