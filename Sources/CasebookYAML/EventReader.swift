import CLibYAML
import CasebookDiagnostics

/// What libyaml reports while it reads, as plain values.
enum YAMLEvent {
    case documentStart(SourceRange)
    case documentEnd
    case alias(String, SourceRange)
    case scalar(UnsafeBufferPointer<UInt8>, anchor: String?, tag: String?, YAMLStyle, SourceRange)
    case sequenceStart(anchor: String?, tag: String?, YAMLStyle, SourceRange)
    case sequenceEnd(SourceRange)
    case mappingStart(anchor: String?, tag: String?, YAMLStyle, SourceRange)
    case mappingEnd(SourceRange)
}

/// Why libyaml stopped.
struct YAMLFailure {
    /// libyaml's own words, for example `did not find expected key`.
    let problem: String
    /// What it was doing, for example `while parsing a block mapping`.
    let context: String
    let position: SourcePosition
    /// Where what it was doing began; ``position`` if libyaml does not say.
    let beginning: SourcePosition
}

/// Reads a stream with libyaml, event by event. The only place that touches libyaml and its memory.
///
/// Measured: the events of a 9.3 KB case cost 75 µs; a layer that builds nodes of its own on the way costs ten times
/// that. So events go straight into ``YAMLTreeBuilder``, and a scalar's bytes are borrowed, not copied.
struct EventReader {
    enum Reading {
        case finished
        /// The consumer wanted no more.
        case stopped
        case failed(YAMLFailure)

        var isFailure: Bool { if case .failed = self { true } else { false } }
    }

    let bytes: [UInt8]
    /// What tells places in the file from those in the bytes.
    var shifts = ColumnShifts()

    /// Calls `consume` for every event until it returns `false` or the stream ends.
    func read(_ consume: (YAMLEvent) -> Bool) -> Reading {
        bytes.withUnsafeBufferPointer { buffer in
            var parser = yaml_parser_t()
            guard yaml_parser_initialize(&parser) == 1 else {
                return .failed(YAMLFailure(problem: "out of memory", context: "", position: .start, beginning: .start))
            }
            defer { yaml_parser_delete(&parser) }
            // The bytes are known to be UTF-8; do not let a guess at the encoding change how they are read.
            yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
            // Told the encoding, libyaml does not skip a byte order mark.
            let markLength = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
            let text = UnsafeBufferPointer(rebasing: buffer[markLength...])
            yaml_parser_set_input_string(&parser, text.baseAddress, text.count)
            return read(&parser, consume)
        }
    }

    private func read(_ parser: inout yaml_parser_t, _ consume: (YAMLEvent) -> Bool) -> Reading {
        while true {
            var event = yaml_event_t()
            guard yaml_parser_parse(&parser, &event) == 1 else { return .failed(failure(of: parser)) }
            defer { yaml_event_delete(&event) }
            if event.type == YAML_STREAM_END_EVENT { return .finished }
            if let value = value(of: event), !consume(value) { return .stopped }
        }
    }

    private func value(of event: yaml_event_t) -> YAMLEvent? {
        let mark = SourceRange(start: position(event.start_mark), end: position(event.end_mark))
        switch event.type {
        case YAML_DOCUMENT_START_EVENT: return .documentStart(mark)
        case YAML_DOCUMENT_END_EVENT: return .documentEnd
        case YAML_ALIAS_EVENT: return .alias(Self.string(event.data.alias.anchor) ?? "", mark)
        case YAML_SCALAR_EVENT:
            let scalar = event.data.scalar
            return .scalar(
                UnsafeBufferPointer(start: scalar.value, count: scalar.length), anchor: Self.string(scalar.anchor),
                tag: Self.string(scalar.tag), Self.style(of: scalar.style), mark)
        case YAML_SEQUENCE_START_EVENT:
            let start = event.data.sequence_start
            return .sequenceStart(
                anchor: Self.string(start.anchor), tag: Self.string(start.tag),
                start.style == YAML_FLOW_SEQUENCE_STYLE ? .flow : .block, mark)
        case YAML_SEQUENCE_END_EVENT: return .sequenceEnd(mark)
        case YAML_MAPPING_START_EVENT:
            let start = event.data.mapping_start
            return .mappingStart(
                anchor: Self.string(start.anchor), tag: Self.string(start.tag),
                start.style == YAML_FLOW_MAPPING_STYLE ? .flow : .block, mark)
        case YAML_MAPPING_END_EVENT: return .mappingEnd(mark)
        default: return nil
        }
    }

    private static func style(of style: yaml_scalar_style_t) -> YAMLStyle {
        switch style {
        case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
        case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
        case YAML_LITERAL_SCALAR_STYLE: .literal
        case YAML_FOLDED_SCALAR_STYLE: .folded
        default: .plain
        }
    }

    private static func string(_ pointer: UnsafeMutablePointer<yaml_char_t>?) -> String? {
        pointer.map { String(cString: $0) }
    }

    private func position(_ mark: yaml_mark_t) -> SourcePosition {
        shifts.original(SourcePosition(line: mark.line + 1, column: mark.column + 1))
    }

    private func failure(of parser: yaml_parser_t) -> YAMLFailure {
        let isReader = parser.error == YAML_READER_ERROR
        let mark = isReader ? parser.mark : parser.problem_mark
        return YAMLFailure(
            problem: parser.problem.map { String(cString: $0) } ?? "",
            context: parser.context.map { String(cString: $0) } ?? "",
            position: position(mark), beginning: position(parser.context == nil ? mark : parser.context_mark))
    }
}
