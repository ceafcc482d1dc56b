import CasebookImport
import CasebookModel
import Foundation
import Synchronization
import TestSupport

/// A publisher's server in memory: the bundled feeds under their own addresses, as far as a test leaves them so.
final class Publisher: Fetching {
    private struct State {
        var files: [String: [UInt8]] = [:]
        var failing: Set<String> = []
        var isDown = false
        var requests: [String] = []
    }

    private let state: Mutex<State>

    static let feed = "https://praxis.example.org/feeds/feed.json"

    /// - Parameter host: under which host the feeds are found; what they say of themselves stays.
    init(at base: String = "https://praxis.example.org/feeds/") throws {
        let folder = Repository.root.appendingPathComponent("Exports/feeds")
        var files: [String: [UInt8]] = [:]
        for (path, data) in try Files.contents(below: folder) { files[base + path] = [UInt8](data) }
        state = Mutex(State(files: files))
    }

    /// The addresses that were asked for since the last call.
    func takeRequests() -> [String] {
        state.withLock { state in
            defer { state.requests = [] }
            return state.requests
        }
    }

    /// The addresses of all files.
    var addresses: [String] { state.withLock { Array($0.files.keys) } }

    /// Changes a file; `nil` takes it away.
    func change(_ address: String, _ change: (String) -> String?) {
        state.withLock { state in
            let text = state.files[address].map { String(decoding: $0, as: UTF8.self) } ?? ""
            state.files[address] = change(text).map { Array($0.utf8) }
        }
    }

    func set(_ address: String, _ bytes: [UInt8]) { state.withLock { $0.files[address] = bytes } }

    func bytes(_ address: String) -> [UInt8] { state.withLock { $0.files[address] ?? [] } }

    /// Whether the server answers at all.
    func goDown(_ isDown: Bool = true) { state.withLock { $0.isDown = isDown } }

    func fetch(_ address: WebAddress, limit: Int, validators: Validators?) async throws(FetchFailure) -> Fetched {
        let answer = state.withLock { state -> ([UInt8]?, Bool) in
            state.requests.append(address.text)
            return (state.files[address.text], state.isDown)
        }
        guard !answer.1 || address.text.hasSuffix("feed.json") else {
            throw FetchFailure(LocalizedText(de: "weg", en: "gone"), concernsServer: true)
        }
        guard let bytes = answer.0 else {
            throw FetchFailure(LocalizedText(de: "404", en: "404"), concernsServer: false)
        }
        guard bytes.count <= limit else {
            throw FetchFailure(LocalizedText(de: "zu groß", en: "too large"), concernsServer: false)
        }
        var hash = FNV1a()
        hash.combine(bytes)
        let current = Validators(entityTag: "\"\(hash.hexadecimal)\"", lastModified: nil)
        if validators == current { return .unchanged }
        return .content(bytes, validators: current, address: address)
    }
}
