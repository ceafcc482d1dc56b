import Foundation
import TestSupport
import Testing

@Suite("Completion in the shell")
struct CompletionTests {
    /// What bash offers for the last word of a line, with the script that the program makes for it.
    private func offers(_ line: [String], in folder: URL = Repository.root) throws -> Set<String> {
        let script = """
            source <(casebook --generate-completion-script bash)
            COMP_WORDS=("$@")
            COMP_CWORD=$(($# - 1))
            COMP_LINE="$*"
            COMP_POINT=${#COMP_LINE}
            _casebook casebook "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD-1]}"
            printf '%s\\n' "${COMPREPLY[@]}"
            """
        let outcome = try Program.run(
            URL(fileURLWithPath: "/usr/bin/env"), ["bash", "-c", script, "bash"] + line, in: folder,
            environment: ["PATH": Program.searchPath])
        #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(outcome.errors)")
        return Set(outcome.output.split(separator: "\n").map(String.init))
    }

    @Test(
        "offers the cases that begin like what was typed, and the phases and measures of the case on the line",
        arguments: [
            (["log", "virt"], ["virtuelle-messeformate", "virtuelle-whisky-tastings"]),
            (["status", "aufm"], ["aufmass-ohne-zettel"]), (["log", "gibt-es-nicht"], []),
            (["log", "virtuelle-whisky-tastings", "--phase", ""], ["begleitung"]),
            (["log", "virtuelle-whisky-tastings", "--measure", "t"], ["tastings"]),
            (["log", "--measure", ""], []), (["log", "--book", "nirgends", "virt"], []),
        ] as [([String], Set<String>)])
    func offered(line: [String], expected: Set<String>) throws {
        #expect(try offers(["casebook"] + line) == expected)
    }

    @Test("offers nothing, and says nothing, outside a book")
    func outside() throws {
        let folder = try TemporaryFolder()
        #expect(try offers(["casebook", "log", ""], in: folder.url) == [])
        let elsewhere = ["casebook", "log", "--book", Repository.root.path, "aufm"]
        #expect(try offers(elsewhere, in: folder.url) == ["aufmass-ohne-zettel"])
    }
}
