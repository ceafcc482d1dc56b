import CasebookDisk
import Foundation

/// Who works on this machine, as far as Git knows.
enum GitIdentity {
    /// The name that Git would write into a commit in a folder.
    static func name(in folder: DiskPath) -> String? {
        Git(folder: folder).output(["config", "user.name"]).flatMap { text in
            let name = text.trimmingCharacters(in: .whitespacesAndNewlines)
            return name.isEmpty ? nil : name
        }
    }
}

/// The real git, called without a shell.
struct Git: Sendable {
    let folder: DiskPath

    /// What a command writes; `nil` if it fails or there is no git.
    func output(_ arguments: [String], input: String? = nil) -> String? {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["git", "-C", folder.text] + arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        process.standardInput = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return nil }
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return process.terminationStatus == 0 ? String(decoding: data, as: UTF8.self) : nil
    }
}
