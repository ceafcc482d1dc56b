import NIOCore
import NIOHTTPTypes

/// Closes connections on which a request does not arrive in time: whoever sends a header byte by byte is never idle, and would
/// otherwise hold a connection for ever.
final class RequestDeadline: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart

    /// From the connection to the end of the first header. Browsers send it at once.
    private static let header = TimeAmount.seconds(10)
    /// From there to the end of the body: 20 MiB of pictures through a poor line.
    private static let body = TimeAmount.minutes(10)
    /// From there, over the answer and the pause after it, to the end of the next header.
    private static let next = TimeAmount.minutes(5)

    private var deadline: Scheduled<Void>?

    func handlerAdded(context: ChannelHandlerContext) {
        if context.channel.isActive { wait(Self.header, context) }
    }

    func handlerRemoved(context: ChannelHandlerContext) { deadline?.cancel() }

    func channelActive(context: ChannelHandlerContext) {
        wait(Self.header, context)
        context.fireChannelActive()
    }

    func channelInactive(context: ChannelHandlerContext) {
        deadline?.cancel()
        context.fireChannelInactive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head: wait(Self.body, context)
        case .body: break
        case .end: wait(Self.next, context)
        }
        context.fireChannelRead(data)
    }

    private func wait(_ time: TimeAmount, _ context: ChannelHandlerContext) {
        deadline?.cancel()
        let channel = context.channel
        deadline = context.eventLoop.scheduleTask(in: time) { channel.close(promise: nil) }
    }
}
