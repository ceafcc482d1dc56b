import CZlib

/// The checksums of the formats that pictures and archives are made of.
enum Checksum {
    /// CRC-32 (ISO 3309), of ZIP and PNG.
    static func crc32(_ bytes: [UInt8]) -> UInt32 {
        UInt32(truncatingIfNeeded: bytes.withUnsafeBufferPointer { CZlib.crc32_z(0, $0.baseAddress, $0.count) })
    }

    /// Adler-32 (RFC 1950, section 8.2), of zlib.
    static func adler32(_ bytes: [UInt8]) -> UInt32 {
        UInt32(truncatingIfNeeded: bytes.withUnsafeBufferPointer { CZlib.adler32_z(1, $0.baseAddress, $0.count) })
    }
}
