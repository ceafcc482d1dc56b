import CasebookImport
import CasebookModel
import NIOCore
import NIOPosix

/// Finds the address of a host, and lets through only those that may be called.
struct HostResolver: Sendable {
    let allowsLocal: Bool

    /// The numeric address to connect to.
    func address(of request: RequestAddress) async throws(FetchFailure) -> String {
        let text: String
        do {
            // The system's resolver blocks, so it waits on a thread that is there for that.
            let resolved = try await NIOThreadPool.singleton.runIfActive {
                try SocketAddress.makeAddressResolvingHost(request.host, port: request.port)
            }
            text = resolved.ipAddress ?? ""
        } catch {
            throw FetchFailure(FetchPhrases.unknownHost(request.host), concernsServer: true)
        }
        guard let address = IPAddress(text) else {
            throw FetchFailure(FetchPhrases.unknownHost(request.host), concernsServer: true)
        }
        guard allowsLocal || address.isPublic else {
            throw FetchFailure(FetchPhrases.localAddress(request.host, text), concernsServer: true)
        }
        return text
    }
}
