import Foundation
import TestSupport

/// A page of the documentation as what it asks its reader to do, step by step.
///
/// What stands in fenced blocks counts by the words behind the fence:
///
/// - `console` shows commands, each behind `$ `, and below each all that it prints. A line `…` stands for any lines, `…`
///   within a line for any text. With `status=1` the last command ends with that status, all others with 0.
/// - `console by-hand` shows commands that need a network, a terminal or other programs.
/// - `diff PATH` is a change of a file.
/// - any other language and a path is a whole file, executable if it begins with `#!`.
///
/// All other blocks are only looked at.
struct HandbookPage {
    enum Step: Hashable {
        case run(Command)
        case byHand(String)
        case change(path: String, from: String, to: String)
        case write(path: String, text: String)
    }

    struct Command: Hashable {
        let line: String
        var output: [String] = []
        var status: Int32 = 0
    }

    /// Its path below the repository's top folder.
    let path: String
    let text: String
    let steps: [Step]

    init(path: String, text: String) {
        self.path = path
        self.text = text
        steps = Self.fences(in: text).flatMap(Self.steps)
    }

    init(path: String) throws {
        self.init(path: path, text: String(decoding: try Repository.bytes(path), as: UTF8.self))
    }

    /// The language that the page is written in, and in which its commands answer.
    var language: String { path.contains("/en/") || path.hasSuffix(".en.md") ? "en" : "de" }

    private struct Fence {
        let words: [Substring]
        var lines: [Substring] = []
    }

    private static func fences(in text: String) -> [Fence] {
        var fences: [Fence] = []
        var isInside = false
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("```") {
                isInside.toggle()
                if isInside { fences.append(Fence(words: line.dropFirst(3).split(separator: " "))) }
            } else if isInside {
                fences[fences.count - 1].lines.append(line)
            }
        }
        return fences
    }

    private static func steps(of fence: Fence) -> [Step] {
        guard let kind = fence.words.first else { return [] }
        switch (kind, fence.words.dropFirst().first) {
        case ("console", "by-hand"): return commands(in: fence).map { .byHand($0.line) }
        case ("console", _): return commands(in: fence).map(Step.run)
        case (_, nil): return []
        case ("diff", let path?):
            let parts = ["-", "+"].map { sign in
                fence.lines.filter { $0.hasPrefix(" ") || $0.hasPrefix(sign) }.map { $0.dropFirst() + "\n" }.joined()
            }
            return [.change(path: String(path), from: parts[0], to: parts[1])]
        case (_, let path?): return [.write(path: String(path), text: fence.lines.map { $0 + "\n" }.joined())]
        }
    }

    private static func commands(in fence: Fence) -> [Command] {
        var commands: [Command] = []
        for line in fence.lines {
            if line.hasPrefix("$ ") {
                commands.append(Command(line: String(line.dropFirst(2))))
            } else if !commands.isEmpty {
                commands[commands.count - 1].output.append(String(line))
            }
        }
        let status = fence.words.compactMap { $0.hasPrefix("status=") ? Int32($0.dropFirst(7)) : nil }.first
        if let status, !commands.isEmpty { commands[commands.count - 1].status = status }
        return commands
    }
}
