import CasebookDisk
import CasebookModel
import Testing

@Suite("Running other programs")
struct ChildProcessTests {
    private let limits = ChildProcess.Limits(seconds: 60, outputBytes: 1 << 20)

    private func shell(_ script: String, _ arguments: [String] = [], limits: ChildProcess.Limits? = nil) throws
        -> ChildProcess.Outcome
    {
        let shell = try #require(ChildProcess.find("sh"))
        return try ChildProcess.run(
            shell, ["-c", script, "sh"] + arguments, environment: ["WORT": "ä; b"], limits: limits ?? self.limits)
    }

    @Test("arguments and variables arrive as they are, whatever they hold")
    func arguments() throws {
        let hostile = ["$(touch x)", "a b", "", "'\"`;", "ö"]
        let outcome = try shell("printf '%s|' \"$@\" \"$WORT\"", hostile)
        #expect(String(decoding: outcome.output, as: UTF8.self) == (hostile + ["ä; b"]).map { $0 + "|" }.joined())
        #expect(outcome.isSuccess)
    }

    @Test("status, signal, output and errors are told apart")
    func endings() throws {
        let failed = try shell("echo gut; echo schlecht >&2; exit 7")
        #expect(failed.ending == .exited(7) && !failed.isSuccess)
        #expect(failed.output == Array("gut\n".utf8) && failed.errors == Array("schlecht\n".utf8))
        #expect(try shell("kill -TERM $$").ending == .killed(15))
    }

    @Test("standard input is empty, so that nothing waits for it")
    func input() throws {
        #expect(try shell("wc -c").output.filter { $0 > 0x20 } == Array("0".utf8))
    }

    @Test("who takes too long is ended with his children, though they hold the pipes")
    func tooSlow() throws {
        let outcome = try shell(
            "sleep 1000 & echo $!; wait", limits: ChildProcess.Limits(seconds: 1, outputBytes: 1000))
        #expect(outcome.ending == .tooSlow)
        let child = String(decoding: outcome.output.dropLast(), as: UTF8.self)
        // The process may be a zombie until init has taken it over; it must not sleep on.
        let state = try shell("ps -o stat= -p \"$1\" 2>/dev/null || true", [child])
        #expect(state.output.isEmpty || state.output.first == UInt8(ascii: "Z"))
    }

    @Test("who closes his outputs and works on is ended too")
    func silent() throws {
        let outcome = try shell("exec >&- 2>&-; sleep 1000", limits: ChildProcess.Limits(seconds: 1, outputBytes: 10))
        #expect(outcome.ending == .tooSlow)
    }

    @Test("who writes too much is ended")
    func tooMuch() throws {
        let outcome = try shell("yes", limits: ChildProcess.Limits(seconds: 60, outputBytes: 100_000))
        #expect(outcome.ending == .tooMuchOutput)
        #expect(outcome.output.count <= 100_000)
    }

    @Test("large output on both streams is read whole")
    func both() throws {
        let outcome = try shell("head -c 300000 /dev/zero; head -c 300000 /dev/zero >&2")
        #expect(outcome.output.count == 300_000 && outcome.errors.count == 300_000)
    }

    @Test("what cannot be started is an error with a name; what does not exist is not found")
    func missing() {
        #expect(ChildProcess.find("gibt-es-nicht") == nil)
        let error = #expect(throws: DiskError.self) {
            try ChildProcess.run(DiskPath("/gibt/es/nicht"), [], limits: limits)
        }
        #expect(error?.message.de.contains("/gibt/es/nicht") == true)
    }

    @Test("a scratch folder is for its owner alone, and gone with all that is in it")
    func scratch() throws {
        let path = try inScratch { path in
            try Disk.createFolder(path / "a/b")
            try AtomicFile.write([1], to: path / "a/b/c")
            return path
        }
        #expect(!Disk.exists(path))
    }

    private func inScratch<Result>(_ body: (DiskPath) throws -> Result) throws -> Result {
        let folder = try ScratchFolder()
        return try body(folder.path)
    }
}
