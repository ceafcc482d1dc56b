import CasebookFiles

@testable import CasebookDisk
@testable import CasebookExternalPlugins
@testable import CasebookWorkbench

/// What an external plugin says, in pieces of a size that the first byte gives.
enum PluginHarness {
    @Sendable static func run(_ bytes: [UInt8]) {
        guard let first = bytes.first else { return }
        var limits = ExternalPlugin.Limits()
        limits.files = 20
        let whole = heard(Array(bytes.dropFirst()), piece: max(1, bytes.count), limits)
        let inPieces = heard(Array(bytes.dropFirst()), piece: Int(first) + 1, limits)
        expect(whole == inPieces, "heard in pieces it is something else: \(whole) \(inPieces)")
    }

    /// How many files and notes the plugin made; nothing if it was misunderstood.
    private static func heard(_ bytes: [UInt8], piece: Int, _ limits: ExternalPlugin.Limits) -> [Int] {
        var hearing = PluginHearing(limits: limits)
        var start = 0
        while start < bytes.count {
            guard hearing.take(Array(bytes[start..<min(bytes.count, start + piece)])) else { break }
            start += piece
        }
        let outcome = ChildProcess.Outcome(ending: .exited(0), output: [], errors: Array(bytes.prefix(100)))
        guard let output = try? hearing.result(after: outcome, limits: limits) else { return [] }
        expect(output.files.count <= limits.files, "too many files")
        return [output.files.count, output.notes.count]
    }
}

/// What a browser sends: a line with the address, one with the type of the body, one with cookies, and the body.
enum FormHarness {
    @Sendable static func run(_ bytes: [UInt8]) {
        let parts = bytes.split(separator: 0x0A, maxSplits: 3, omittingEmptySubsequences: false)
        guard parts.count == 4 else { return }
        let lines = parts[..<3].map { String(decoding: $0, as: UTF8.self) }
        let headers = ["content-type": lines[1], "cookie": lines[2]]
        guard
            let request = WebRequest(.post, target: lines[0], headers: headers, body: Array(parts[3]), peer: "::1")
        else { return }
        expect(request.path.allSatisfy { !$0.isEmpty }, "an empty part of a path")
        _ = (request.cookie("session"), request.query("next"))
        guard let form = FormData(request) else { return }
        expect(form.fields.count + form.files.count <= FormData.fieldLimit, "too many fields")
        for field in form.fields { _ = form[field.name] }
        let size = form.files.reduce(0) { $0 + $1.bytes.count }
        expect(size <= bytes.count, "files larger than the body")
    }
}
