import CasebookDisk
import Foundation
import TestSupport
import Testing

@Suite("Git, run like every other program")
struct GitTests {
    private func repository(_ commands: [[String]] = []) throws -> (git: Git, folder: TemporaryFolder) {
        let folder = try TemporaryFolder()
        let git = try #require(Git(in: DiskPath(folder.url.path)))
        for command in [["init", "--quiet"]] + commands { #expect(try git.run(command).isSuccess, "\(command)") }
        return (git, folder)
    }

    @Test(
        "knows who works in its folder, and does not take blanks for a name",
        arguments: [("Ada Muster", "Ada Muster"), ("Ä; $(touch x)", "Ä; $(touch x)"), (" ", nil), ("", nil)]
            as [(String, String?)])
    func userName(set: String, name: String?) throws {
        let (git, folder) = try repository([["config", "user.name", set]])
        #expect(git.userName == name)
        withExtendedLifetime(folder) {}
    }

    @Test("is ended when it takes too long or says too much, with whatever it has started")
    func limits() throws {
        let (git, folder) = try repository()
        let slow = try git.run(
            ["-c", "alias.warten=!sleep 1000 & wait", "warten"], limits: .init(seconds: 1, outputBytes: 1000))
        #expect(slow.ending == .tooSlow)
        let loud = try git.run(["-c", "alias.reden=!yes", "reden"], limits: .init(seconds: 60, outputBytes: 100_000))
        #expect(loud.ending == .tooMuchOutput)
        withExtendedLifetime(folder) {}
    }

    @Test("does not wait for a password")
    func prompt() throws {
        let (git, folder) = try repository()
        let asked = try git.run(["-c", "alias.frage=!echo $GIT_TERMINAL_PROMPT; wc -c", "frage"])
        #expect(asked.output.filter { $0 > 0x20 } == Array("00".utf8))
        withExtendedLifetime(folder) {}
    }
}

@Suite("Other programs")
struct ProgramStartTests {
    @Test("are started in one place, without a shell")
    func onePlace() throws {
        let starts = #/\b(?:popen|posix_spawnp?|v?fork|forkpty)\(|\bProcess\(\)/#
        for folder in ["Sources", "Plugins"] {
            let root = Repository.root.appendingPathComponent(folder)
            let files = try #require(FileManager.default.enumerator(atPath: root.path))
            // SwiftPM's plugins have nothing of ours to call.
            for case let name as String in files where name.hasSuffix(".swift") && !name.hasPrefix("SwiftPM/") {
                let text = try String(contentsOf: root.appendingPathComponent(name), encoding: .utf8)
                let found = text.matches(of: starts).map { String($0.0) }
                let isRunner = name == "CasebookDisk/Process/ChildProcess.swift"
                #expect(found.isEmpty != isRunner, "\(folder)/\(name): \(found)")
            }
        }
    }
}
