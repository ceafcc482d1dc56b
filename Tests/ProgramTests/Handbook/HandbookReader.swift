import Foundation
import TestSupport

/// Somebody who does what a page says, in an empty folder, and notes where the page is wrong.
struct HandbookReader {
    private let folder: TemporaryFolder
    private let page: HandbookPage
    /// Where the last `cd` has led.
    private var place: URL
    private(set) var problems: [String] = []

    init(_ page: HandbookPage) throws {
        self.page = page
        folder = try TemporaryFolder()
        place = folder.url.appendingPathComponent("reader")
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    }

    /// Follows the page from top to bottom.
    mutating func follow() throws {
        for step in page.steps {
            switch step {
            case .run(let command): try run(command)
            case .byHand(let line): try expectCommand(line)
            case .change(let path, let old, let new): try change(path, from: old, to: new)
            case .write(let path, let text): try write(path, text)
            }
        }
    }

    private mutating func run(_ command: HandbookPage.Command) throws {
        let script = "{ \(command.line)\n} 2>&1\nstatus=$?\npwd > \"$HANDBOOK/place\"\nexit $status\n"
        let outcome = try Program.run(
            URL(fileURLWithPath: "/bin/sh"), ["-c", script], in: place,
            environment: environment.merging(["HANDBOOK": folder.url.path]) { $1 })
        place = URL(fileURLWithPath: try folder.read("place").trimmingCharacters(in: .newlines))
        // Unbreakable spaces look like others.
        let printed = outcome.output.replacingOccurrences(of: "\u{A0}", with: " ")
        var lines = printed.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        if lines.last == "" { lines.removeLast() }
        if outcome.status != command.status {
            problems.append("$ \(command.line)\nended with \(outcome.status), not \(command.status):\n\(printed)")
        }
        if !Self.doLines(lines[...], match: command.output[...]) {
            problems.append("$ \(command.line)\nprints:\n\(printed)\nnot:\n\(command.output.joined(separator: "\n"))")
        }
    }

    /// The program and the example plugins are on the search path; everything speaks the language of the page.
    private var environment: [String: String] {
        let usual = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
        let folders = [
            Program.url(of: "casebook").deletingLastPathComponent().path,
            Repository.root.appendingPathComponent("Examples/ExportPlugins").path, usual,
        ]
        return [
            "PATH": folders.joined(separator: ":"), "LC_ALL": "", "CASEBOOK_COACH": "",
            "LANG": page.language == "de" ? "de_DE.UTF-8" : "en_GB.UTF-8",
        ]
    }

    /// Demands that a command which is not run exists, with every option that the page gives it.
    private mutating func expectCommand(_ line: String) throws {
        let words = line.split(separator: " ").map(String.init)
        guard words.first == "casebook", words.count > 1 else {
            return problems.append("$ \(line)\nis no command of casebook")
        }
        let help = try Program.run([words[1], "--help"], in: place)
        if help.status != 0 { problems.append("$ \(line)\n\(help.errors)") }
        for option in words where option.hasPrefix("--") && !help.output.contains("  \(option) ") {
            problems.append("$ \(line)\nhas no option \(option)")
        }
    }

    private mutating func change(_ path: String, from old: String, to new: String) throws {
        let file = place.appendingPathComponent(path)
        let text = try String(contentsOf: file, encoding: .utf8)
        guard text.components(separatedBy: old).count == 2 else {
            return problems.append("\(path) does not have exactly once:\n\(old)\nbut is:\n\(text)")
        }
        let changed = text.replacingOccurrences(of: old, with: new)
        if text.hasPrefix("#!") { return try TemporaryFolder.writeProgram(at: file, changed) }
        try Data(changed.utf8).write(to: file)
    }

    private func write(_ path: String, _ text: String) throws {
        let file = place.appendingPathComponent(path)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        if text.hasPrefix("#!") { return try TemporaryFolder.writeProgram(at: file, text) }
        try Data(text.utf8).write(to: file)
    }

    /// Whether lines are those that a page shows, where a line `…` stands for any number of lines.
    private static func doLines(_ lines: ArraySlice<String>, match shown: ArraySlice<String>) -> Bool {
        guard let first = shown.first else { return lines.isEmpty }
        if first.trimmingCharacters(in: .whitespaces) == "…" {
            return (lines.startIndex...lines.endIndex).contains {
                doLines(lines[$0...], match: shown.dropFirst())
            }
        }
        guard let line = lines.first, doesLine(line, match: first) else { return false }
        return doLines(lines.dropFirst(), match: shown.dropFirst())
    }

    /// Whether a line is the one that a page shows, where `…` stands for any text.
    private static func doesLine(_ line: String, match shown: String) -> Bool {
        let parts = shown.components(separatedBy: "…").map(NSRegularExpression.escapedPattern)
        return line.range(of: "^\(parts.joined(separator: ".*"))$", options: .regularExpression) != nil
    }
}
