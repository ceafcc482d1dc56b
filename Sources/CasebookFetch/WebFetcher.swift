import AsyncHTTPClient
public import CasebookImport
public import CasebookModel
import NIOCore
import NIOHTTP1
import NIOHTTPCompression

/// Gets files from the web over HTTP, as somebody who trusts neither the server nor whoever wrote the address.
///
/// Every host is resolved once and its address looked at before anything is sent; the connection then goes to that very
/// address, so that a name cannot mean another machine a moment later. Redirects are followed by hand, each hop checked
/// like the first.
///
/// A fetcher keeps its connections for as long as the program runs: make one, and keep it.
public actor WebFetcher: Fetching {
    private let resolver: HostResolver
    private var clients: [String: HTTPClient] = [:]
    private let userAgent: String

    private static let redirectLimit = 5
    /// How many different hosts a run may call; a feed has one, perhaps two.
    private static let hostLimit = 20
    private let patience: Patience

    /// How long a fetcher waits.
    public struct Patience: Sendable {
        let connecting: TimeAmount
        let silence: TimeAmount
        let whole: TimeAmount

        /// - Parameters:
        ///   - connecting: seconds until a server takes the call.
        ///   - silence: seconds for which it may then say nothing.
        ///   - whole: seconds that a whole file may take.
        public init(connecting: Int64, silence: Int64, whole: Int64) {
            self.connecting = .seconds(connecting)
            self.silence = .seconds(silence)
            self.whole = .seconds(whole)
        }

        /// What a person at a terminal would still wait for: 15 seconds, 30 seconds, five minutes.
        public static let usual = Patience(connecting: 15, silence: 30, whole: 300)
    }

    /// - Parameters:
    ///   - allowsLocal: whether addresses of this machine and of private networks may be called.
    ///   - userAgent: what the program calls itself.
    ///   - patience: how long it waits.
    public init(allowsLocal: Bool, userAgent: String, patience: Patience = .usual) {
        resolver = HostResolver(allowsLocal: allowsLocal)
        self.patience = patience
        self.userAgent = userAgent
    }

    public func fetch(
        _ address: WebAddress, limit: Int, validators: Validators?
    ) async throws(FetchFailure) -> Fetched {
        guard var current = RequestAddress(address) else {
            throw FetchFailure(FetchPhrases.badAddress(address.text), concernsServer: false)
        }
        var movedTo: RequestAddress?
        var isForGood = true
        for _ in 0...Self.redirectLimit {
            let answer = try await answer(of: current, limit: limit, validators)
            switch answer {
            case .result(let fetched): return fetched.moved(to: movedTo?.webAddress)
            case .redirect(let location, let isPermanent):
                guard let next = current.following(location) else {
                    throw FetchFailure(FetchPhrases.badRedirect(address.text, location), concernsServer: false)
                }
                current = next
                isForGood = isForGood && isPermanent
                if isForGood { movedTo = next }
            }
        }
        throw FetchFailure(FetchPhrases.tooManyRedirects(address.text), concernsServer: false)
    }

    private enum Answer: Sendable {
        case result(Fetched)
        case redirect(String, isPermanent: Bool)
    }

    private func answer(
        of address: RequestAddress, limit: Int, _ validators: Validators?
    ) async throws(FetchFailure) -> Answer {
        let client = try await client(for: address)
        let deadline = NIODeadline.now() + patience.whole
        let request = request(address, validators)
        do {
            // The client's own deadline ends with the head of the answer; a body may come byte by byte.
            return try await Deadline.run(until: deadline) {
                let response = try await client.execute(request, deadline: deadline)
                return try await Self.answer(response, to: address, limit: limit, wasAsked: validators != nil)
            }
        } catch let failure as FetchFailure {
            throw failure
        } catch {
            throw FetchFailure(FetchPhrases.connection(address, error), concernsServer: true)
        }
    }

    private func request(_ address: RequestAddress, _ validators: Validators?) -> HTTPClientRequest {
        var request = HTTPClientRequest(url: address.text)
        request.headers.add(name: "User-Agent", value: userAgent)
        request.headers.add(name: "Accept", value: "application/feed+json, application/json;q=0.9, */*;q=0.5")
        request.headers.add(name: "Accept-Encoding", value: "gzip")
        if let tag = validators?.entityTag { request.headers.add(name: "If-None-Match", value: tag) }
        if let date = validators?.lastModified { request.headers.add(name: "If-Modified-Since", value: date) }
        return request
    }

    private static func answer(
        _ response: HTTPClientResponse, to address: RequestAddress, limit: Int, wasAsked: Bool
    ) async throws -> Answer {
        let headers = response.headers
        switch response.status.code {
        case 200:
            let length = headers.first(name: "Content-Length").flatMap { Int($0) } ?? 0
            guard length <= limit else {
                throw FetchFailure(FetchPhrases.tooLarge(address, limit), concernsServer: false)
            }
            let bytes = try await bytes(of: response.body, from: address, limit: limit)
            let validators = Validators(
                entityTag: headers.first(name: "ETag").flatMap(headerValue),
                lastModified: headers.first(name: "Last-Modified").flatMap(headerValue))
            return .result(.content(bytes, validators: validators, address: address.webAddress))
        case 304 where wasAsked: return .result(.unchanged())
        case 301, 302, 303, 307, 308:
            let isPermanent = [301, 308].contains(response.status.code)
            guard let location = headers.first(name: "Location") else {
                throw FetchFailure(FetchPhrases.badRedirect(address.text, ""), concernsServer: false)
            }
            return .redirect(location, isPermanent: isPermanent)
        case 429, 503:
            let wait = headers.first(name: "Retry-After").flatMap(headerValue)
            throw FetchFailure(FetchPhrases.busy(address, wait), concernsServer: true)
        case let code:
            throw FetchFailure(FetchPhrases.status(address, Int(code)), concernsServer: code >= 500)
        }
    }

    private static func bytes(
        of body: HTTPClientResponse.Body, from address: RequestAddress, limit: Int
    ) async throws -> [UInt8] {
        var bytes: [UInt8] = []
        for try await chunk in body {
            guard bytes.count + chunk.readableBytes <= limit else {
                throw FetchFailure(FetchPhrases.tooLarge(address, limit), concernsServer: false)
            }
            bytes += chunk.readableBytesView
        }
        return bytes
    }

    /// A value of a header that may be shown and sent back: short, visible ASCII.
    private static func headerValue(_ value: String) -> String? {
        value.utf8.count <= 300 && value.utf8.allSatisfy { (0x20..<0x7F).contains($0) } ? value : nil
    }

    /// The client for a host, bound to the address that was looked at.
    private func client(for address: RequestAddress) async throws(FetchFailure) -> HTTPClient {
        if let client = clients[address.host] { return client }
        guard clients.count < Self.hostLimit else {
            throw FetchFailure(FetchPhrases.tooManyHosts, concernsServer: false)
        }
        let target = try await resolver.address(of: address)
        // Somebody else may have made one while we waited.
        if let client = clients[address.host] { return client }
        var configuration = HTTPClient.Configuration()
        configuration.redirectConfiguration = .disallow
        configuration.timeout = .init(connect: patience.connecting, read: patience.silence)
        configuration.decompression = .enabled(limit: .size(Self.largestFile))
        configuration.dnsOverride = [address.host: target]
        // Else a server that refuses would be asked again until the deadline.
        configuration.connectionPool.retryConnectionEstablishment = false
        let client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
        clients[address.host] = client
        return client
    }

    /// What a compressed answer may grow to, in bytes; each file has a limit of its own below that.
    private static let largestFile = 64 << 20
}
