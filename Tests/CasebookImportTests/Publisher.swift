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
        var redirects: [String: (target: String, isPermanent: Bool)] = [:]
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

    /// Publishes other exports of the bundled collection beside the feeds.
    func add(exports names: [String]) throws {
        for name in names {
            let folder = Repository.root.appendingPathComponent("Exports/\(name)")
            for (path, data) in try Files.contents(below: folder) {
                set("https://praxis.example.org/\(name)/\(path)", [UInt8](data))
            }
        }
    }

    /// Where everything lies after a move.
    static let newBase = "https://nachfolge.example/wissen/"
    static let newFeed = newBase + "feeds/feed.json"

    /// Puts everything below another address. Feeds say where things live now; ids stay.
    ///
    /// - Parameter redirecting: whether the old address of the feed leads to the new one; `nil` if it leads nowhere.
    func move(redirecting isPermanent: Bool?) {
        let (old, new) = ("https://praxis.example.org/", Self.newBase)
        state.withLock { state in
            for (address, bytes) in state.files where address.hasPrefix(old) {
                state.files[address] = nil
                let text = String(decoding: bytes, as: UTF8.self)
                    .replacingOccurrences(of: "\"id\": \"" + old, with: "\u{1}")
                    .replacingOccurrences(of: old, with: new)
                    .replacingOccurrences(of: "\u{1}", with: "\"id\": \"" + old)
                state.files[new + address.dropFirst(old.count)] = address.hasSuffix(".json") ? Array(text.utf8) : bytes
            }
            if let isPermanent { state.redirects[Self.feed] = (Self.newFeed, isPermanent) }
        }
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
        if let redirect = state.withLock({ $0.redirects[address.text] }), let target = WebAddress(redirect.target) {
            state.withLock { $0.requests.append(address.text) }
            let fetched = try await fetch(target, limit: limit, validators: validators)
            return fetched.moved(to: redirect.isPermanent ? target : nil)
        }
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
        if validators == current { return .unchanged() }
        return .content(bytes, validators: current, address: address)
    }
}
